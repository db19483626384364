import { STATUS_LABELS, type Status } from '@core/metrics';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../shared/i18n/use-language';
import { StatusGlyph } from '../statuses/status-glyph';
import styles from './public.module.css';

/** As `statusOf` of core/metrics asks: the first that matches. */
const ORDER: readonly Status[] = [
  'cancelled',
  'verified_done',
  'done',
  'claimed_done',
  'overdue',
  'not_started',
  'not_reported',
  'at_risk',
  'on_track',
];

/** The statuses in the order in which they are asked for. */
export function StatusRule({ margin }: { margin: string }) {
  const { t } = useTranslation('public');
  const language = useLanguage();
  return (
    <div className={styles.text}>
      <p>{t('method.statuses.lead')}</p>
      <ol>
        {ORDER.map((status) => (
          <li key={status}>
            <StatusGlyph status={status} /> <strong>{STATUS_LABELS[status][language]}</strong> —{' '}
            {t(`method.statuses.when.${status}`, { margin })}
          </li>
        ))}
      </ol>
    </div>
  );
}
