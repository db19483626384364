import { IconArrowDownRight, IconClockHour4, IconMessage, IconUser } from '@tabler/icons-react';
import type { Ref } from 'react';
import { useTranslation } from 'react-i18next';
import { daysSince } from '../../shared/format/days-since';
import { useFigureFormat } from '../../shared/i18n/use-figure-format';
import { useName } from '../../shared/i18n/use-name';
import styles from './queue-list.module.css';
import type { QueuedEntry } from './queued-entry';

interface QueueRowProps {
  entry: QueuedEntry;
  place: string;
  isCurrent: boolean;
  isSelected: boolean;
  /** Only where something may be done with a selection. */
  onSelect?: () => void;
  onOpen: () => void;
  ref?: Ref<HTMLButtonElement>;
}

/** An entry in the queue: what it is of, where, how long it waits, and what stands out. */
export function QueueRow({ entry, place, isCurrent, isSelected, onSelect, onOpen, ref }: QueueRowProps) {
  const { t } = useTranslation('review');
  const nameOf = useName();
  const format = useFigureFormat();
  const title = nameOf(entry.title);
  const days = daysSince(entry.submittedAt);
  const isWaiting = entry.state === 'submitted' || entry.state === 'endorsed';
  return (
    <li className={styles.row} data-current={isCurrent || undefined} data-selected={isSelected || undefined}>
      {onSelect && (
        <input
          type="checkbox"
          className={styles.box}
          aria-label={t('list.select', { name: `${entry.itemCode}, ${place}` })}
          checked={isSelected}
          tabIndex={isCurrent ? 0 : -1}
          onChange={onSelect}
        />
      )}
      <button
        ref={ref}
        type="button"
        className={styles.open}
        aria-current={isCurrent || undefined}
        tabIndex={isCurrent ? 0 : -1}
        onClick={onOpen}
      >
        <span className={styles.title}>{title}</span>
        <span className={styles.where}>
          {entry.itemCode} · {place} · {format.shortPeriod(entry.period)}
        </span>
        <span className={styles.marks}>
          {isWaiting && (
            <span className={styles.mark} data-late={days > 14 || undefined}>
              <IconClockHour4 size={13} aria-hidden />
              {t('list.waits', { days: format.count(days) })}
            </span>
          )}
          {entry.regression && (
            <span className={styles.mark} data-question>
              <IconArrowDownRight size={13} aria-hidden />
              {t('list.regression')}
            </span>
          )}
          {entry.submissionReason !== null && <span className={styles.mark}>{t('list.correction')}</span>}
          {entry.delayReason !== null && <span className={styles.mark}>{t('list.delay')}</span>}
          {entry.comments > 0 && (
            <span className={styles.mark}>
              <IconMessage size={13} aria-hidden />
              {t('list.comments', { count: format.count(entry.comments) })}
            </span>
          )}
          {entry.assignee !== null && (
            <span className={styles.mark}>
              <IconUser size={13} aria-hidden />
              {t('list.assigned')}
            </span>
          )}
        </span>
      </button>
    </li>
  );
}
