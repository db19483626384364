import { Button } from '@mantine/core';
import { IconFileDownload, IconPencil } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReportingPeriod } from '../../../shared/api/reporting-period';
import { apiUrl } from '../../../shared/api/request';
import { useFigureFormat } from '../../../shared/i18n/use-figure-format';
import { useLanguage } from '../../../shared/i18n/use-language';
import { useName } from '../../../shared/i18n/use-name';
import { Card } from '../../../shared/ui/card';
import type { Column } from '../../../shared/ui/data-table/column';
import { DataTable } from '../../../shared/ui/data-table/data-table';
import { Loaded } from '../../../shared/ui/loaded';
import { useDueDay } from '../../calendar/use-due-day';
import { deskQueries, type Obligation } from '../desk-queries';
import { DueState } from './due-state';
import { ReportedBar } from './reported-bar';
import styles from './due.module.css';

interface DueCardProps {
  programme: string;
  period: ReportingPeriod;
  territory: string | undefined;
  /** Drafts on this device, by `roadMap/period`. */
  drafts: ReadonlyMap<string, number>;
}

/** What is due for one period, place by place, and the ways to report it. */
export function DueCard({ programme, period, territory, drafts }: DueCardProps) {
  const { t } = useTranslation('desk');
  const format = useFigureFormat();
  const dueDay = useDueDay(programme);
  const query = useQuery(deskQueries.obligations(programme, period.period, territory));
  const columns = useColumns(programme, drafts);
  // The unfinished first; among them by place.
  const rows = useMemo(
    () => [...(query.data ?? [])].sort((a, b) => Number(a.missing === 0) - Number(b.missing === 0)),
    [query.data],
  );
  const title = format.period(period.period);
  return (
    <Card title={title}>
      <p className={styles.lead}>{t('due.lead', { day: format.day(dueDay(period.dueAt)) })}</p>
      <Loaded query={query} height={140}>
        {() => (
          <DataTable
            caption={t('due.caption', { period: title })}
            columns={columns}
            rows={rows}
            keyOf={({ roadMap }) => String(roadMap)}
            empty={<p className={styles.lead}>{t('due.empty')}</p>}
          />
        )}
      </Loaded>
    </Card>
  );
}

function useColumns(programme: string, drafts: ReadonlyMap<string, number>): Column<Obligation>[] {
  const { t } = useTranslation('desk');
  const nameOf = useName();
  const format = useFigureFormat();
  const lang = useLanguage();
  return [
    {
      key: 'place',
      title: t('due.place'),
      wide: true,
      cell: (one) => {
        const { name, roadMap, period } = one;
        const own = drafts.get(`${roadMap}/${period}`) ?? 0;
        return (
          <>
            <Link
              className={styles.place}
              to="/desk/$roadMap/$period"
              params={{ roadMap: String(roadMap), period }}
            >
              {nameOf(name)}
            </Link>
            {own > 0 && (
              <span className={styles.drafts}>{t('due.drafts', { count: format.count(own) })}</span>
            )}
            <span className={styles.here}>
              <Fill of={one} />
            </span>
          </>
        );
      },
    },
    { key: 'state', title: t('due.state'), cell: (one) => <DueState of={one} programme={programme} /> },
    { key: 'reported', title: t('due.reported'), cell: (one) => <ReportedBar of={one} /> },
    {
      key: 'last',
      title: t('due.last'),
      cell: ({ lastReceivedAt }) => (lastReceivedAt ? format.instant(lastReceivedAt) : t('due.never')),
    },
    {
      key: 'ways',
      title: t('due.ways'),
      cell: (one) => (
        <span className={styles.ways}>
          <span className={styles.beside}>
            <Fill of={one} />
          </span>
          <Button
            component="a"
            size="compact-sm"
            variant="default"
            leftSection={<IconFileDownload size={14} aria-hidden />}
            aria-label={t('due.templateAt', { place: nameOf(one.name) })}
            href={apiUrl('/templates/progress.xlsx', {
              ...{ programme, territory: one.territory, period: one.period, lang },
            })}
            download
          >
            {t('due.template')}
          </Button>
        </span>
      ),
    },
  ];
}

/** The way into the grid; on a narrow screen it stands under the place, within reach. */
function Fill({ of: { roadMap, period, missing, name } }: { of: Obligation }) {
  const { t } = useTranslation('desk');
  const nameOf = useName();
  return (
    <Button
      size="compact-sm"
      variant={missing > 0 ? 'filled' : 'default'}
      leftSection={<IconPencil size={14} aria-hidden />}
      aria-label={t('due.fillAt', { place: nameOf(name) })}
      renderRoot={(props) => (
        <Link
          {...props}
          to="/desk/$roadMap/$period"
          params={{ roadMap: String(roadMap), period }}
          search={missing > 0 ? { show: 'due' } : {}}
        />
      )}
    >
      {t('due.fill')}
    </Button>
  );
}
