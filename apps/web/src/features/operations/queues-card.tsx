import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { QueueState } from '../../shared/api/platform-state';
import { useFigureFormat } from '../../shared/i18n/use-figure-format';
import { Card } from '../../shared/ui/card';
import type { Column } from '../../shared/ui/data-table/column';
import { DataTable } from '../../shared/ui/data-table/data-table';
import { Loaded } from '../../shared/ui/loaded';
import { FailedJobs } from './failed-jobs';
import { operationsQueries } from './operations-queries';
import { useDuration } from './use-duration';
import { useJobName } from './use-job-name';
import styles from './operations.module.css';

interface QueuesCardProps {
  /** Whether the reader may give a failed job another try. */
  mayRetry: boolean;
}

/** The kinds of jobs: what waits, runs, comes later and failed; the failed with a way to try again. */
export function QueuesCard({ mayRetry }: QueuesCardProps) {
  const { t } = useTranslation('operations');
  const format = useFigureFormat();
  const duration = useDuration();
  const jobName = useJobName();
  const queues = useQuery(operationsQueries.queues());
  const count = (key: 'waiting' | 'active' | 'delayed' | 'failed'): Column<QueueState> => ({
    key,
    title: t(`queues.${key}`),
    numeric: true,
    cell: (queue) => <span data-zero={queue[key] === 0 || undefined}>{format.count(queue[key])}</span>,
  });
  const columns: Column<QueueState>[] = [
    {
      key: 'name',
      title: t('queues.name'),
      wide: true,
      cell: ({ name }) => (
        <>
          {jobName(name)} <code className={styles.code}>{name}</code>
        </>
      ),
    },
    ...(['waiting', 'active', 'delayed', 'failed'] as const).map(count),
    {
      key: 'oldest',
      title: t('queues.oldest'),
      numeric: true,
      cell: ({ oldestSeconds }) => (oldestSeconds === 0 ? '–' : duration(oldestSeconds)),
    },
  ];
  return (
    <Card title={t('queues.title')}>
      <Loaded query={queues} height={260}>
        {(rows) => (
          <>
            <DataTable
              stacks
              caption={t('queues.caption')}
              columns={columns}
              rows={rows}
              keyOf={({ name }) => name}
              empty={<p className={styles.small}>{t('queues.empty')}</p>}
            />
            <FailedJobs queues={rows} mayRetry={mayRetry} />
          </>
        )}
      </Loaded>
    </Card>
  );
}
