import { IconBan, IconCircleCheck, IconEraser, IconMailForward, type Icon } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { PersonState } from './person-state';
import styles from './people.module.css';

const ICONS: Record<PersonState, Icon> = {
  invited: IconMailForward,
  active: IconCircleCheck,
  disabled: IconBan,
  erased: IconEraser,
};

/** How an account stands, by sign and word. */
export function StateMark({ state }: { state: PersonState }) {
  const { t } = useTranslation('people');
  const Sign = ICONS[state];
  return (
    <span className={styles.state} data-state={state}>
      <Sign size={15} aria-hidden />
      {t(`states.${state}`)}
    </span>
  );
}
