import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { PopupWindow } from '../../shared/ui/popup-window';
import { useToday } from '../session/use-today';
import { frozenAddress } from './frozen-address';
import styles from './page-actions.module.css';

interface ShareWindowProps {
  anchor: HTMLElement | null;
  opened: boolean;
  onClose: () => void;
  /** Whether the past can be replayed, so that a link may stay live or keep today. */
  hasChoice: boolean;
  /** The address that the browser would not copy by itself. */
  refused: string | null;
  onCopy: (address: string) => void;
}

/** Offers a link that stays live and one that keeps today, and says what others will see of it. */
export function ShareWindow({ hasChoice, refused, onCopy, ...window }: ShareWindowProps) {
  const { t } = useTranslation();
  const heading = useId();
  const today = useToday();
  return (
    <PopupWindow {...window} labelledBy={heading} width={300} position="bottom-end" trapFocus>
      <p id={heading} className={styles.title}>
        {t('filters.share')}
      </p>
      {hasChoice && (
        <>
          <Way name="live" onTake={() => onCopy(location.href)} />
          <Way name="frozen" onTake={() => onCopy(frozenAddress(location.href, today))} />
        </>
      )}
      <p className={styles.hint}>{t('share.scope')}</p>
      {refused !== null && (
        <label className={styles.hint}>
          {t('share.byHand')}
          <input
            className={styles.address}
            readOnly
            value={refused}
            onFocus={({ currentTarget }) => currentTarget.select()}
          />
        </label>
      )}
    </PopupWindow>
  );
}

function Way({ name, onTake }: { name: 'live' | 'frozen'; onTake: () => void }) {
  const { t } = useTranslation();
  return (
    <button type="button" className={styles.way} onClick={onTake}>
      <strong>{t(`share.${name}`)}</strong>
      <span className={styles.hint}>{t(`share.${name}Hint`)}</span>
    </button>
  );
}
