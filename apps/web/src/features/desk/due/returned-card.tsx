import { IconArrowBackUp, IconMessage } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '@mantine/core';
import { useFigureFormat } from '../../../shared/i18n/use-figure-format';
import { useName } from '../../../shared/i18n/use-name';
import { Card } from '../../../shared/ui/card';
import { Loaded } from '../../../shared/ui/loaded';
import { PersonName } from '../../people/person-name';
import { deskQueries, type ReturnedEntry } from '../desk-queries';
import styles from './due.module.css';

const FIRST = 4;

/** What came back and waits for an answer, with the reviewer's reason; nothing while nothing did. */
export function ReturnedCard({ programme, territory }: { programme: string; territory: string | undefined }) {
  const { t } = useTranslation('desk');
  const format = useFigureFormat();
  const [all, setAll] = useState(false);
  const query = useQuery(deskQueries.returned(programme, territory));
  if (query.data?.length === 0) return null;
  return (
    <Card title={t('returned.title')}>
      <Loaded query={query} height={120}>
        {(entries) => (
          <>
            <p className={styles.lead}>{t('returned.lead', { count: format.count(entries.length) })}</p>
            <ul className={styles.returned}>
              {(all ? entries : entries.slice(0, FIRST)).map((entry) => (
                <Returned key={entry.id} entry={entry} />
              ))}
            </ul>
            {!all && entries.length > FIRST && (
              <Button
                size="compact-sm"
                variant="default"
                className={styles.more}
                onClick={() => setAll(true)}
              >
                {t('returned.more', { count: format.count(entries.length - FIRST) })}
              </Button>
            )}
          </>
        )}
      </Loaded>
    </Card>
  );
}

function Returned({ entry }: { entry: ReturnedEntry }) {
  const { t } = useTranslation('desk');
  const format = useFigureFormat();
  const nameOf = useName();
  const { roadMap, period, itemId, itemCode, title, place, reason, reviewedAt, reviewedBy, comments } = entry;
  return (
    <li className={styles.entry}>
      <div className={styles.what}>
        <span className={styles.title}>{nameOf(title)}</span>
        <span className={styles.facts}>
          <code>{itemCode}</code>
          <span>{nameOf(place)}</span>
          <span>{format.period(period)}</span>
          {comments > 0 && (
            <span>
              <IconMessage size={13} aria-hidden />{' '}
              {t('returned.comments', { count: format.count(comments) })}
            </span>
          )}
        </span>
        <p className={styles.reason}>
          <IconArrowBackUp size={15} aria-hidden />
          <span>
            {reason ?? t('returned.noReason')}{' '}
            <span className={styles.by}>
              — <PersonName id={reviewedBy} />
              {reviewedAt && `, ${format.instant(reviewedAt)}`}
            </span>
          </span>
        </p>
      </div>
      <Button
        size="xs"
        variant="default"
        renderRoot={(props) => (
          <Link
            {...props}
            to="/desk/$roadMap/$period"
            params={{ roadMap: String(roadMap), period }}
            search={{ show: 'returned', item: String(itemId) }}
          />
        )}
      >
        {t('returned.correct')}
      </Button>
    </li>
  );
}
