import { CHOICE_LABELS } from '@core/reporting';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ItemDetail, ItemEntry } from '../../features/items/item-queries';
import { PersonName } from '../../features/people/person-name';
import { Discussion } from '../../features/review/discussion';
import { EntryQuestions } from '../../features/review/entry-questions';
import { reviewQueries } from '../../features/review/review-queries';
import { useValueWords } from '../../features/review/use-value-words';
import { rights } from '../../features/session/rights';
import type { Session } from '../../shared/api/session';
import { useFigureFormat } from '../../shared/i18n/use-figure-format';
import { useLanguage } from '../../shared/i18n/use-language';
import { CardBoundary } from '../../shared/ui/card-boundary';
import { Loaded } from '../../shared/ui/loaded';
import { AuditLink } from './audit-link';
import styles from './item-view.module.css';

interface ReportEntryProps {
  item: ItemDetail;
  entry: ItemEntry;
  session: Session;
}

const DECIDED = ['accepted', 'returned'] as const;

/** One revision: what it says, who sent it, who decided and why; its questions and what was said of it on demand. */
export function ReportEntry({ item, entry, session }: ReportEntryProps) {
  const { t } = useTranslation('places');
  const format = useFigureFormat();
  const language = useLanguage();
  const words = useValueWords();
  const [isOpen, setIsOpen] = useState(false);
  const { period, revision, value, numerator, denominator, spent, narrative, delayReason } = entry;
  const state = entry.withdraws === null ? entry.state : 'withdrawal';
  const decided = DECIDED.find((one) => one === entry.state);
  const delay = Object.entries(CHOICE_LABELS.delayReason).find(([code]) => code === delayReason)?.[1];
  return (
    <li className={styles.entry}>
      <p className={styles.headline}>
        <strong>{format.period(period)}</strong>
        <span className={styles.fact}>
          {value === null ? t('reports.noValue') : words.value(value, item)}
        </span>
        {numerator !== null && denominator !== null && (
          <span className={styles.note}>
            {t('reports.fraction', {
              numerator: format.quantity(numerator),
              denominator: format.quantity(denominator),
            })}
          </span>
        )}
        {spent !== null && (
          <span className={styles.note}>{t('reports.spent', { spent: format.decimal(spent) })}</span>
        )}
        <span className={styles.state} data-state={state}>
          {t(`reports.states.${state as 'accepted'}`)}
        </span>
        {revision > 1 && <span className={styles.note}>{t('reports.revision', { revision })}</span>}
      </p>
      {narrative && <p className={styles.said}>{narrative}</p>}
      {delay && <p>{t('reports.delay', { reason: delay[language] })}</p>}
      <p className={styles.note}>
        {t('reports.submitted', { when: format.instant(entry.submittedAt) })}{' '}
        <PersonName id={entry.submittedBy} />
        {decided && entry.reviewedAt && (
          <>
            {' · '}
            {t(`reports.${decided}`, { when: format.instant(entry.reviewedAt) })}{' '}
            <PersonName id={entry.reviewedBy} />
          </>
        )}
        {entry.importId && rights.anywhere(session, 'import.read') && (
          <>
            {' · '}
            <Link to="/imports/$id" params={{ id: entry.importId }}>
              {t('reports.import')}
            </Link>
          </>
        )}
        <AuditLink
          session={session}
          subject={entry.importId ? 'import' : 'entry'}
          id={entry.importId ?? entry.id}
        />
      </p>
      {entry.reason && <p>{t('reports.reason', { reason: entry.reason })}</p>}
      {entry.evidence && /^https?:/.test(entry.evidence) && (
        <p>
          <a href={entry.evidence} target="_blank" rel="noreferrer">
            {t('reports.link')}
          </a>
        </p>
      )}
      {entry.withdraws === null && (
        <details
          className={`${styles.fold} screen-only`}
          onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}
        >
          <summary>{t('reports.talk')}</summary>
          {isOpen && (
            <CardBoundary>
              <Talk item={item} entry={entry} session={session} />
            </CardBoundary>
          )}
        </details>
      )}
    </li>
  );
}

/** What is worth asking about a report, and what was said of it. */
function Talk({ item, entry, session }: ReportEntryProps) {
  const changes = useQuery(reviewQueries.changes(item.programme, entry.id));
  return (
    <>
      <Loaded query={changes} height={40}>
        {({ questions }) => <EntryQuestions questions={questions} measured={item} />}
      </Loaded>
      <Discussion
        programme={item.programme}
        entryId={entry.id}
        mayWrite={rights.anywhere(session, 'report.discuss', item.programme)}
      />
    </>
  );
}
