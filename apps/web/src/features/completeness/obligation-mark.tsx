import {
  IconAlertTriangle,
  IconCalendarPlus,
  IconCircleCheck,
  IconCircleDashed,
  IconCircleHalf2,
  type Icon,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { ObligationState } from './completeness-search';
import styles from './completeness.module.css';

const MARKS: Readonly<
  Record<ObligationState, { icon: Icon; key: 'overdue' | 'inPart' | 'due' | 'extended' | 'complete' }>
> = {
  overdue: { icon: IconAlertTriangle, key: 'overdue' },
  in_part: { icon: IconCircleHalf2, key: 'inPart' },
  due: { icon: IconCircleDashed, key: 'due' },
  extended: { icon: IconCalendarPlus, key: 'extended' },
  complete: { icon: IconCircleCheck, key: 'complete' },
};

/** Where the reporting of a road map stands, in a sign and a word. */
export function ObligationMark({ state }: { state: ObligationState }) {
  const { t } = useTranslation('review');
  const { icon: Icon, key } = MARKS[state];
  return (
    <span className={styles.mark} data-state={state}>
      <Icon size={15} aria-hidden />
      {t(`owed.states.${key}`)}
    </span>
  );
}
