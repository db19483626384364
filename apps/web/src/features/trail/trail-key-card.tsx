import { IconDownload } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { ApiError } from '../../shared/api/api-error';
import { apiUrl } from '../../shared/api/request';
import { Card } from '../../shared/ui/card';
import { Loaded } from '../../shared/ui/loaded';
import { CopyButton } from '../account/copy-button';
import { trailQueries } from './trail-queries';
import styles from './trail.module.css';

interface TrailKeyCardProps {
  /** Whether the reader may take the whole trail along. */
  mayExport: boolean;
}

/** What one needs to check the trail elsewhere: the public key, and the trail itself. */
export function TrailKeyCard({ mayExport }: TrailKeyCardProps) {
  const { t } = useTranslation('operations');
  const key = useQuery(trailQueries.key());
  const isMissing = key.error instanceof ApiError && key.error.status === 404;
  return (
    <Card title={key.data ? t('chain.key', { id: key.data.id }) : t('chain.key', { id: '' })}>
      {isMissing ? (
        <p className={styles.small}>{t('chain.keyMissing')}</p>
      ) : (
        <Loaded query={key} height={80}>
          {({ pem }) => (
            <>
              <p className={styles.small}>{t('chain.keyNote')}</p>
              <p className={styles.hash}>{pem.trim()}</p>
              <div>
                <CopyButton text={pem} />
              </div>
            </>
          )}
        </Loaded>
      )}
      {mayExport && (
        <div>
          <a href={apiUrl('/audit/export')} download className={styles.download}>
            <IconDownload size={16} aria-hidden /> {t('chain.export')}
          </a>
          <p className={`${styles.small} ${styles.lines}`}>{t('chain.exportNote')}</p>
        </div>
      )}
    </Card>
  );
}
