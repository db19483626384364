import { useTranslation } from 'react-i18next';
import { Dialog } from '../../shared/ui/dialog/dialog';
import styles from './decision-dialog.module.css';

const KEYS = [
  ['J', 'next'],
  ['K', 'previous'],
  ['A', 'accept'],
  ['R', 'return'],
  ['O', 'endorse'],
  ['E', 'evidence'],
  ['X', 'select'],
  ['U', 'undo'],
  ['?', 'help'],
] as const;

interface KeysDialogProps {
  on: boolean;
  onTurn: (on: boolean) => void;
  mayEndorse: boolean;
  onClose: () => void;
}

/** The keys of the desk, what a decision means and how a wrong one is mended. */
export function KeysDialog({ on, onTurn, mayEndorse, onClose }: KeysDialogProps) {
  const { t } = useTranslation('review');
  return (
    <Dialog title={t('keys.title')} opened onClose={onClose}>
      <dl className={styles.keys}>
        {KEYS.filter(([, name]) => name !== 'endorse' || mayEndorse).map(([key, name]) => (
          <div key={name}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{t(`keys.${name}`)}</dd>
          </div>
        ))}
        <div>
          <dt>
            <kbd>↑</kbd> <kbd>↓</kbd>
          </dt>
          <dd>{t('keys.arrows')}</dd>
        </div>
      </dl>
      <label className={styles.choice}>
        <input type="checkbox" checked={on} onChange={(event) => onTurn(event.currentTarget.checked)} />
        {t('keys.turn')}
      </label>
      <p className={styles.note}>{t('keys.where')}</p>
      <h3 className={styles.heading}>{t('keys.wrongTitle')}</h3>
      <p>{t('keys.wrong')}</p>
    </Dialog>
  );
}
