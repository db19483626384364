import {
  IconArrowBackUp,
  IconCircleCheck,
  IconCircleDashed,
  IconClock,
  IconMinus,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { SheetRow } from '../report-sheet';
import { isDue } from './is-shown';
import styles from './sheet-grid.module.css';

const SIGNS = {
  accepted: IconCircleCheck,
  returned: IconArrowBackUp,
  reported: IconClock,
  due: IconCircleDashed,
  notDue: IconMinus,
} as const;

/** Where the item stands in the period. */
export function RowMark({ row }: { row: SheetRow }) {
  const { t } = useTranslation('desk');
  const mark = markOf(row);
  const Sign = SIGNS[mark];
  return (
    <span className={styles.mark} data-mark={mark}>
      <Sign size={13} aria-hidden /> {t(`marks.${mark}`)}
    </span>
  );
}

function markOf(row: SheetRow): keyof typeof SIGNS {
  if (row.current?.state === 'returned') return 'returned';
  if (row.current?.state === 'accepted') return 'accepted';
  if (row.received) return 'reported';
  return isDue(row) ? 'due' : 'notDue';
}
