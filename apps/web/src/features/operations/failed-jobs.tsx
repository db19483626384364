import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { QueueState } from '../../shared/api/platform-state';
import { request } from '../../shared/api/request';
import { useFigureFormat } from '../../shared/i18n/use-figure-format';
import { FormFault } from '../../shared/ui/form-fault';
import { useJobName } from './use-job-name';
import styles from './operations.module.css';

interface FailedJobsProps {
  queues: readonly QueueState[];
  mayRetry: boolean;
}

/** The last jobs that were given up, with why; each may be given another round. */
export function FailedJobs({ queues, mayRetry }: FailedJobsProps) {
  const { t } = useTranslation('operations');
  const format = useFigureFormat();
  const jobName = useJobName();
  const queryClient = useQueryClient();
  const retrying = useMutation({
    mutationFn: ({ queue, id }: { queue: string; id: string }) =>
      request(`/operations/queues/${encodeURIComponent(queue)}/jobs/${encodeURIComponent(id)}/retry`, {
        method: 'POST',
      }),
    onSettled: () => queryClient.invalidateQueries({ queryKey: ['operations'] }),
  });
  const failures = queues.flatMap(({ name, lastFailures }) =>
    lastFailures.map((job) => ({ queue: name, ...job })),
  );
  return (
    <section className={styles.failures} aria-label={t('queues.failures')}>
      <h3 className={styles.heading}>{t('queues.failures')}</h3>
      {failures.length === 0 && <p className={styles.small}>{t('queues.noFailures')}</p>}
      <ul className={styles.jobs}>
        {failures.map(({ queue, id, attempts, failedAt, message, requestId }) => (
          <li key={`${queue} ${id}`} className={styles.job}>
            <div className={styles.words}>
              <strong>{jobName(queue) || queue}</strong>
              <span className={styles.small}>
                {format.instant(failedAt)} · {t('queues.attempts', { attempts })}
              </span>
              <code className={styles.message}>{message}</code>
              {requestId !== null && (
                <Link to="/audit" search={{ request: requestId }}>
                  {t('queues.request')}
                </Link>
              )}
            </div>
            {mayRetry && (
              <Button
                size="xs"
                variant="default"
                aria-label={t('queues.retryNamed', {
                  name: jobName(queue) || queue,
                  time: format.instant(failedAt),
                })}
                loading={retrying.isPending && retrying.variables.id === id}
                onClick={() => retrying.mutate({ queue, id })}
              >
                {t('queues.retry')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      <p className={styles.good} role="status">
        {retrying.isSuccess && t('queues.retried')}
      </p>
      <FormFault error={retrying.error} />
    </section>
  );
}
