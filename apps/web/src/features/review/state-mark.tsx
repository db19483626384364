import {
  IconArrowBackUp,
  IconCircleCheck,
  IconCircleDashed,
  IconCircleHalf2,
  IconCircleX,
  type Icon,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import styles from './entry-view.module.css';
import type { EntryState } from './queued-entry';

const ICONS: Readonly<Record<EntryState, Icon>> = {
  submitted: IconCircleDashed,
  endorsed: IconCircleHalf2,
  accepted: IconCircleCheck,
  returned: IconArrowBackUp,
  withdrawn: IconCircleX,
};

/** What became of a report, in a sign and a word. */
export function StateMark({ state }: { state: string }) {
  const { t } = useTranslation('review');
  const known = (state in ICONS ? state : 'submitted') as EntryState;
  const Icon = ICONS[known];
  return (
    <span className={styles.state} data-state={known}>
      <Icon size={15} aria-hidden />
      {t(`states.${known}`)}
    </span>
  );
}
