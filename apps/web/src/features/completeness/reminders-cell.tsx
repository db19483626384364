import { useTranslation } from 'react-i18next';
import { useFigureFormat } from '../../shared/i18n/use-figure-format';
import type { Reminder } from './completeness-queries';
import styles from './completeness.module.css';

const KEYS = { due_soon: 'dueSoon', due_today: 'dueToday', overdue: 'overdue' } as const;

/** How often those who answer were reminded, what the last one said, and whether it was read. */
export function RemindersCell({ reminders }: { reminders: readonly Reminder[] }) {
  const { t } = useTranslation('review');
  const format = useFigureFormat();
  const last = [...reminders].sort((a, b) => (a.givenAt < b.givenAt ? 1 : -1))[0];
  if (!last) return <span className={styles.quiet}>{t('reminders.none')}</span>;
  return (
    <>
      {t(`reminders.kinds.${KEYS[last.kind]}`)}, {format.day(last.givenAt)}
      <span className={styles.quiet}>
        {t('reminders.count', { count: format.count(reminders.length) })} ·{' '}
        {t(last.readAt === null ? 'reminders.unread' : 'reminders.read')}
        {last.mailedAt !== null && ` · ${t('reminders.mailed')}`}
      </span>
    </>
  );
}
