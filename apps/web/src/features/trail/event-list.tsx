import { IconAlertTriangle, IconBan, IconChevronRight } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { TrailEvent } from '../../shared/api/trail-event';
import { useFigureFormat } from '../../shared/i18n/use-figure-format';
import { useGrantWords } from '../people/use-grant-words';
import { ActorName } from './actor-name';
import { EventDetail } from './event-detail';
import { useEventWords } from './use-event-words';
import styles from './trail.module.css';

interface EventListProps {
  events: readonly TrailEvent[];
  /** Read to whoever does not see it. */
  label: string;
  /** Leaves out what is the same in every row. */
  compact?: boolean;
}

/** Events, the newest first; each opens to what it holds. */
export function EventList({ events, label, compact }: EventListProps) {
  return (
    <ol className={styles.events} aria-label={label}>
      {events.map((event) => (
        <li key={event.id}>
          <EventItem event={event} compact={compact} />
        </li>
      ))}
    </ol>
  );
}

function EventItem({ event, compact }: { event: TrailEvent; compact?: boolean }) {
  const { t } = useTranslation('operations');
  const format = useFigureFormat();
  const words = useEventWords();
  const places = useGrantWords();
  const [opened, setOpened] = useState(false);
  const Outcome = event.outcome === 'refused' ? IconBan : IconAlertTriangle;
  return (
    <details className={styles.event} onToggle={({ currentTarget }) => setOpened(currentTarget.open)}>
      <summary className={styles.summary} data-compact={compact || undefined}>
        <IconChevronRight size={15} className={styles.twisty} aria-hidden />
        <time dateTime={event.at} className={styles.time}>
          {format.instant(event.at)}
        </time>
        <span className={styles.act}>
          {words.action(event.action)}
          {event.outcome !== 'done' && (
            <span className={styles.outcome} data-outcome={event.outcome}>
              <Outcome size={14} aria-hidden />
              {words.outcome(event.outcome)}
            </span>
          )}
        </span>
        <span>
          <ActorName event={event} />
        </span>
        {!compact && (
          <span className={styles.where}>
            {event.territory === null ? t('trail.wholeSystem') : places.place(event.territory)}
          </span>
        )}
      </summary>
      {opened && <EventDetail event={event} />}
    </details>
  );
}
