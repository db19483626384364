import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useErrorText } from '../../shared/i18n/use-error-text';
import styles from './review-desk.module.css';
import type { Desk } from './use-desk';

/** What was just decided and may still be taken back; what did not hold, and why. */
export function DeskNotices({ of, said }: { of: Desk; said: string }) {
  const { t } = useTranslation('review');
  const { t: common } = useTranslation();
  const errorText = useErrorText();
  const { held, setbacks, clearSetbacks } = of.decisions;
  return (
    <>
      <div className={styles.notices} role="status">
        {held !== null && (
          <div className={styles.notice}>
            <span>{t(`held.${held.decision}`, { code: held.entry.itemCode })}</span>
            <Button size="compact-sm" variant="default" onClick={of.undo}>
              {t('held.undo')}
            </Button>
          </div>
        )}
        {held === null && said !== '' && <div className={styles.notice}>{said}</div>}
        {of.isMissing && <div className={styles.notice}>{t('list.missing')}</div>}
      </div>
      {setbacks.length > 0 && (
        <div className={styles.setbacks} role="alert">
          <ul>
            {setbacks.map(({ entry, code, params }) => (
              <li key={entry.id}>
                {t('held.setback', { code: entry.itemCode })} {errorText(code, params)}
              </li>
            ))}
          </ul>
          <Button size="compact-sm" variant="default" onClick={clearSetbacks}>
            {common('figure.close')}
          </Button>
        </div>
      )}
    </>
  );
}
