import { useTranslation } from 'react-i18next';
import { useLive } from './use-live';
import styles from './live-indicator.module.css';

/** Whether new figures reach the page. A lost stream is said, not hidden. */
export function LiveIndicator() {
  const { t } = useTranslation();
  const state = useLive();
  if (state === 'off') return null;
  const hint = state === 'reconnecting' ? t('live.reconnectingHint') : t('live.liveHint');
  return (
    <span className={styles.indicator} data-state={state} role="status" title={hint}>
      <span className={styles.dot} aria-hidden />
      <span className={styles.text}>{t(`live.${state}`)}</span>
    </span>
  );
}
