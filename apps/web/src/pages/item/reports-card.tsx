import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ItemDetail } from '../../features/items/item-queries';
import { latestFirst } from '../../features/items/latest-first';
import type { Session } from '../../shared/api/session';
import { Card } from '../../shared/ui/card';
import { Message } from '../../shared/ui/message';
import styles from './item-view.module.css';
import { ReportEntry } from './report-entry';

const AT_FIRST = 5;

/** Every revision of every report, the latest on top. */
export function ReportsCard({ item, session }: { item: ItemDetail; session: Session }) {
  const { t } = useTranslation('places');
  const [isWhole, setIsWhole] = useState(false);
  const entries = latestFirst(item.entries);
  const shown = isWhole ? entries : entries.slice(0, AT_FIRST);
  return (
    <Card title={t('reports.title')}>
      {entries.length === 0 ? (
        <Message title={t('reports.none')} text={t('reports.noneHint')} />
      ) : (
        <ol className={styles.list}>
          {shown.map((entry) => (
            <ReportEntry key={entry.id} item={item} entry={entry} session={session} />
          ))}
        </ol>
      )}
      {shown.length < entries.length && (
        <Button
          className={`${styles.more} screen-only`}
          size="compact-sm"
          variant="default"
          onClick={() => setIsWhole(true)}
        >
          {t('reports.more')}
        </Button>
      )}
    </Card>
  );
}
