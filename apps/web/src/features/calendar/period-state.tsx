import {
  IconCircleDashed,
  IconClockExclamation,
  IconClockPause,
  IconHourglass,
  IconLock,
  IconPencil,
  type Icon,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { CalendarPeriod } from './calendar-queries';
import styles from './calendar.module.css';

const ICONS: Record<CalendarPeriod['state'], Icon> = {
  future: IconCircleDashed,
  open: IconPencil,
  due: IconHourglass,
  in_grace: IconClockPause,
  closed: IconClockExclamation,
  locked: IconLock,
};

/** The state of a period as a sign and a word. */
export function PeriodState({ state }: { state: CalendarPeriod['state'] }) {
  const { t } = useTranslation('calendar');
  const Sign = ICONS[state];
  return (
    <span className={styles.state} data-state={state}>
      <Sign size={14} aria-hidden />
      <span className={styles.word}>{t(`states.${state}`)}</span>
    </span>
  );
}
