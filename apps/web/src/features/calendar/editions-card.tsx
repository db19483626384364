import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFigureFormat } from '../../shared/i18n/use-figure-format';
import { Card } from '../../shared/ui/card';
import type { Column } from '../../shared/ui/data-table/column';
import { DataTable } from '../../shared/ui/data-table/data-table';
import { Loaded } from '../../shared/ui/loaded';
import { Message } from '../../shared/ui/message';
import { PersonName } from '../people/person-name';
import { calendarQueries, type Edition } from './calendar-queries';
import { ErrataDialog } from './errata-dialog';
import styles from './calendar.module.css';

const DIGEST_SHOWN = 12;

/** Figures of record: what the closing of periods left behind, each with what is different today. */
export function EditionsCard({ programme }: { programme: string }) {
  const { t } = useTranslation('calendar');
  const format = useFigureFormat();
  const editions = useQuery(calendarQueries.editions(programme));
  const [open, setOpen] = useState<Edition | null>(null);
  const columns: Column<Edition>[] = [
    {
      key: 'period',
      title: t('columns.period'),
      cell: ({ period, number }) =>
        t('editions.name', { period: format.period(period), number: format.count(number) }),
    },
    { key: 'locked', title: t('editions.locked'), cell: ({ lockedAt }) => format.instant(lockedAt) },
    { key: 'by', title: t('editions.by'), cell: ({ lockedBy }) => <PersonName id={lockedBy} /> },
    {
      key: 'territories',
      title: t('editions.territories'),
      numeric: true,
      cell: ({ territories }) => format.count(territories),
    },
    {
      key: 'digest',
      title: t('editions.digest'),
      cell: ({ sha256 }) => <code title={sha256}>{sha256.slice(0, DIGEST_SHOWN)}…</code>,
    },
    {
      key: 'errata',
      title: t('editions.errata'),
      cell: (edition) => (
        <button type="button" className={styles.open} onClick={() => setOpen(edition)}>
          {t('editions.show')}
          <span className="visually-hidden">
            {' '}
            {t('editions.name', {
              period: format.period(edition.period),
              number: format.count(edition.number),
            })}
          </span>
        </button>
      ),
    },
  ];
  return (
    <Card title={t('editions.title')}>
      <p className={styles.explained}>{t('editions.lead')}</p>
      <Loaded query={editions} height={120}>
        {(all) => (
          <DataTable
            stacks
            caption={t('editions.title')}
            columns={columns}
            rows={all}
            keyOf={({ id }) => id}
            empty={<Message title={t('editions.none')} text={t('editions.noneText')} />}
          />
        )}
      </Loaded>
      {open && <ErrataDialog edition={open} onClose={() => setOpen(null)} />}
    </Card>
  );
}
