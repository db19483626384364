import {
  IconAlarm,
  IconAlertTriangle,
  IconCalendarPlus,
  IconCircleCheck,
  IconCircleDashed,
  IconHourglass,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useFigureFormat } from '../../../shared/i18n/use-figure-format';
import type { Obligation } from '../desk-queries';
import { useDueDay } from '../../calendar/use-due-day';
import { daysLeft } from './days-left';
import styles from './due.module.css';

const SIGNS: Partial<Record<string, typeof IconAlarm>> = {
  complete: IconCircleCheck,
  overdue: IconAlertTriangle,
  extended: IconCalendarPlus,
  in_part: IconHourglass,
  due: IconAlarm,
};

/** How it stands with an obligation, and how many days are left for it. */
export function DueState({ of, programme }: { of: Obligation; programme: string }) {
  const { t } = useTranslation('desk');
  const format = useFigureFormat();
  const dueDay = useDueDay(programme);
  const Sign = SIGNS[of.state] ?? IconCircleDashed;
  const now = Date.now();
  const left = daysLeft(of.dueAt, now);
  const grace = daysLeft(of.graceEndsAt, now);
  const when =
    of.state === 'complete'
      ? null
      : left > 0
        ? t('due.daysLeft', { count: format.count(left) })
        : left === 0
          ? t('due.today')
          : grace >= 0
            ? t('due.grace', { count: format.count(grace) })
            : t('due.daysLate', { count: format.count(-left - 1 || 1) });
  return (
    <span className={styles.state} data-state={of.state}>
      <Sign size={15} aria-hidden />
      <span>
        {t(`due.states.${of.state}`)}
        {when && <small>{when}</small>}
        {of.extendedUntil && (
          <small>{t('due.extended', { day: format.day(dueDay(of.extendedUntil)) })}</small>
        )}
      </span>
    </span>
  );
}
