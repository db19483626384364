import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { TrailEvent } from '../../shared/api/trail-event';
import { PersonName } from '../people/person-name';
import { useGrantWords } from '../people/use-grant-words';
import { EventDifference } from './event-difference';
import { useEventWords } from './use-event-words';
import styles from './trail.module.css';

/** All that an event holds, and the ways on: its request, its subject's history. */
export function EventDetail({ event }: { event: TrailEvent }) {
  const { t } = useTranslation('operations');
  const words = useEventWords();
  const places = useGrantWords();
  const { subjectKind, subjectId, requestId } = event;
  return (
    <div className={styles.detail}>
      <EventDifference event={event} />
      <dl className={styles.facts}>
        {subjectKind !== null && (
          <>
            <dt>{t('trail.detail.subject')}</dt>
            <dd>
              {words.subject(subjectKind)} <Subject event={event} />
              {subjectId !== null && (
                <>
                  {' · '}
                  <Link to="/audit" search={{ subject: subjectKind, id: subjectId }}>
                    {t('trail.detail.bySubject')}
                  </Link>
                </>
              )}
            </dd>
          </>
        )}
        {event.programme !== null && (
          <>
            <dt>{t('trail.detail.programme')}</dt>
            <dd>{places.programme(event.programme)}</dd>
          </>
        )}
        {event.onBehalfOf !== null && (
          <>
            <dt>{t('trail.who')}</dt>
            <dd>
              {t('trail.onBehalf', { name: '' })}
              <PersonName id={event.onBehalfOf} />
            </dd>
          </>
        )}
        {requestId !== null && (
          <>
            <dt>{t('trail.detail.request')}</dt>
            <dd>
              <code>{requestId}</code>
              {' · '}
              <Link to="/audit" search={{ request: requestId }}>
                {t('trail.detail.byRequest')}
              </Link>
            </dd>
          </>
        )}
        {event.job !== null && (
          <>
            <dt>{t('trail.detail.job')}</dt>
            <dd>
              <code>{event.job}</code>
            </dd>
          </>
        )}
        <dt>{t('trail.detail.code')}</dt>
        <dd>
          <code>{event.action}</code>
        </dd>
        <dt>{t('trail.detail.seal')}</dt>
        <dd>{event.seq ?? t('trail.detail.unsealed')}</dd>
      </dl>
    </div>
  );
}

/** What it was done to, by name and with a link where there is a page for it. */
function Subject({ event: { subjectKind, subjectId } }: { event: TrailEvent }) {
  if (subjectId === null) return null;
  if (subjectKind === 'account' && subjectId !== 'bootstrap') {
    return (
      <Link to="/people/$id" params={{ id: subjectId }}>
        <PersonName id={subjectId} />
      </Link>
    );
  }
  return subjectKind === 'account' ? <PersonName id={subjectId} /> : <code>{subjectId}</code>;
}
