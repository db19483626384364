import { useTranslation } from 'react-i18next';
import { useFigureFormat } from '../../shared/i18n/use-figure-format';
import { TrackMark, type Track } from '../figures/track-mark';
import styles from './entry-view.module.css';
import type { ItemDetail } from './queued-entry';
import { useValueWords } from './use-value-words';

const TRACKS: readonly Track[] = ['planned', 'reported', 'accepted', 'verified'];

/** What the item is to come to, by when, who answers and what it costs; and where it stands at the end of the period. */
export function ItemFacts({ item }: { item: ItemDetail }) {
  const { t } = useTranslation('review');
  const { t: common } = useTranslation();
  const format = useFigureFormat();
  const words = useValueWords();
  const facts: [string, string | null][] = [
    [t('item.kind'), words.kind(item.kind)],
    [t('item.baseline'), item.baseline === null ? null : words.value(item.baseline, item)],
    [t('item.target'), item.target === null ? null : words.value(item.target, item)],
    [t('item.deadline'), format.day(item.deadline)],
    [t('item.proof'), item.completionForm],
    [t('item.executor'), [item.leadExecutor, ...item.coExecutors].filter(Boolean).join('; ') || null],
    [t('item.budget'), item.budgetPlanned === null ? null : words.money(item.budgetPlanned)],
  ];
  return (
    <>
      <dl className={styles.tracks} aria-label={t('item.progress')}>
        {TRACKS.map((track) => (
          <div key={track}>
            <dt>
              <TrackMark track={track} />
              {common(`tracks.${track}`)}
            </dt>
            <dd>{format.percent(item.progress[track])}</dd>
          </div>
        ))}
      </dl>
      <dl className={styles.facts}>
        {facts.map(
          ([name, told]) =>
            told !== null && (
              <div key={name}>
                <dt>{name}</dt>
                <dd>{told}</dd>
              </div>
            ),
        )}
      </dl>
    </>
  );
}
