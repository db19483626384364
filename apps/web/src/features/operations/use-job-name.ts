import { useTranslation } from 'react-i18next';

/** What a kind of job is for; one without a name in the texts is called by its code. */
export function useJobName(): (queue: string) => string {
  const { t, i18n } = useTranslation('operations');
  return (queue) => {
    const key = `queues.names.${queue.replace(/\.v\d+$/, '')}`;
    return i18n.exists(key, { ns: 'operations' }) ? t(key as 'queues.names.metrics.fold') : '';
  };
}
