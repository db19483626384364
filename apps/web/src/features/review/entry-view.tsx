import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { ReactNode } from 'react';
import { Loaded } from '../../shared/ui/loaded';
import { evidenceQueries } from '../evidence/evidence-queries';
import { EvidenceGallery } from '../evidence/evidence-gallery';
import { itemQueries } from '../items/item-queries';
import { acceptedLater } from './accepted-later';
import { Discussion } from './discussion';
import { EarlierReports } from './earlier-reports';
import { EntryComparison } from './entry-comparison';
import { EntryQuestions } from './entry-questions';
import styles from './entry-view.module.css';
import { ItemFacts } from './item-facts';
import { reviewQueries } from './review-queries';
import type { QueuedEntry } from './queued-entry';

interface EntryViewProps {
  programme: string;
  entry: QueuedEntry;
  mayDiscuss: boolean;
  /** Which file is looked at, by its place; kept above so that a key opens the first. */
  file: number | null;
  onFile: (at: number | null) => void;
}

/** Everything a reviewer needs to decide on one entry, in the order it is asked. */
export function EntryView({ programme, entry, mayDiscuss, file, onFile }: EntryViewProps) {
  const { t } = useTranslation('review');
  const changes = useQuery(reviewQueries.changes(programme, entry.id));
  const item = useQuery(itemQueries.one(String(entry.itemId), { programme, period: entry.period }));
  const files = useQuery(evidenceQueries.ofEntry(entry.id));
  return (
    <>
      <Part title={t('parts.questions')}>
        <Loaded query={both(changes, item)} height={40}>
          {([told, of]) => <EntryQuestions questions={told.questions} measured={of} />}
        </Loaded>
      </Part>
      <Part title={t('parts.report')}>
        {entry.submissionReason !== null && (
          <p className={styles.correction}>
            <strong>{t('correction')}</strong> {entry.submissionReason}
          </p>
        )}
        {entry.state === 'returned' && entry.reason !== null && (
          <p className={styles.correction}>
            <strong>{t('returnedBecause')}</strong> {entry.reason}
          </p>
        )}
        <Loaded query={both(changes, item)} height={180}>
          {([told, of]) => (
            <EntryComparison changes={told} measured={of} later={acceptedLater(of.entries, entry.period)} />
          )}
        </Loaded>
      </Part>
      <Part title={t('parts.evidence')}>
        <Loaded query={files} height={120}>
          {(found) => <EvidenceGallery files={found} opened={file} onOpened={onFile} />}
        </Loaded>
      </Part>
      <Part title={t('parts.item')}>
        <Loaded query={item} height={140}>
          {(of) => <ItemFacts item={of} />}
        </Loaded>
      </Part>
      <Part title={t('earlier.title')}>
        <Loaded query={item} height={160}>
          {(of) => <EarlierReports item={of} current={entry.id} />}
        </Loaded>
      </Part>
      <Part title={t('parts.talk')}>
        <Discussion programme={programme} entryId={entry.id} mayWrite={mayDiscuss} />
      </Part>
    </>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className={styles.part}>
      <h3 className={styles.heading}>{title}</h3>
      {children}
    </section>
  );
}

/** Two reads that are shown together. */
function both<A, B>(
  one: { data: A | undefined; error: unknown; isError: boolean; isFetching: boolean; refetch: () => unknown },
  other: {
    data: B | undefined;
    error: unknown;
    isError: boolean;
    isFetching: boolean;
    refetch: () => unknown;
  },
) {
  return {
    data: one.data !== undefined && other.data !== undefined ? ([one.data, other.data] as const) : undefined,
    error: one.error ?? other.error,
    isError: one.isError || other.isError,
    isFetching: one.isFetching || other.isFetching,
    isPlaceholderData: false,
    refetch: () => Promise.all([one.refetch(), other.refetch()]),
  };
}
