import { useTranslation } from 'react-i18next';
import type { Change } from './plan-queries';
import styles from './plans.module.css';

/** What became of a change request, as a word in a frame. */
export function ChangeState({ state }: { state: Change['state'] }) {
  const { t } = useTranslation('plans');
  return (
    <span className={styles.state} data-state={state}>
      {t(`changes.state.${state}`)}
    </span>
  );
}
