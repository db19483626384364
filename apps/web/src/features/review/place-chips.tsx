import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFigureFormat } from '../../shared/i18n/use-figure-format';
import { ToggleChip } from '../../shared/ui/toggle-chip';
import type { QueueFilter } from './queue-filter';
import styles from './review-desk.module.css';
import { reviewQueries } from './review-queries';
import type { QueuePlace } from './queued-entry';
import type { PlacePath } from './use-place-path';

const FIRST = 8;

interface PlaceChipsProps {
  filter: QueueFilter;
  /** Code of the place the queue is narrowed to; nothing: everything the reader sees. */
  territory: string | undefined;
  places: PlacePath;
  onPlace: (territory: string | undefined) => void;
}

/** How many entries wait in each place below the chosen one, the most first; pressing one narrows to it. */
export function PlaceChips({ filter, territory, places, onPlace }: PlaceChipsProps) {
  const { t } = useTranslation('review');
  const format = useFigureFormat();
  const [all, setAll] = useState(false);
  const { data } = useQuery(reviewQueries.places(filter));
  const below = useMemo(() => countsBelow(data ?? [], territory), [data, territory]);
  if (below.length < 2 && territory === undefined) return null;
  const shown = all ? below : below.slice(0, FIRST);
  return (
    <div className={styles.chips} data-line={!all || undefined} role="group" aria-label={t('places.label')}>
      {territory !== undefined && (
        <ToggleChip pressed onToggle={() => onPlace(parentOf(places, territory))}>
          {places.name(territory)} ×
        </ToggleChip>
      )}
      {shown.map(({ code, count }) => (
        <ToggleChip key={code} pressed={false} count={format.count(count)} onToggle={() => onPlace(code)}>
          {places.name(code)}
        </ToggleChip>
      ))}
      {below.length > FIRST && (
        <button type="button" className={styles.text} aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? t('places.fewer') : t('places.all', { count: format.count(below.length) })}
        </button>
      )}
    </div>
  );
}

/** Up by one, but not beyond what the reader may choose: the top stands for everything. */
function parentOf(places: PlacePath, territory: string): string | undefined {
  const above = places.codes(territory).slice(0, -1);
  return above.length > 1 ? above.at(-1) : undefined;
}

/** Sums by the place directly below the chosen one; without one, by region. */
function countsBelow(
  waiting: readonly QueuePlace[],
  territory: string | undefined,
): { code: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const { path, count } of waiting) {
    const at = territory === undefined ? 0 : path.indexOf(territory);
    const code = at < 0 ? undefined : (path[at + 1] ?? (territory === undefined ? path[0] : undefined));
    if (code !== undefined) counts.set(code, (counts.get(code) ?? 0) + count);
  }
  return [...counts]
    .map(([code, count]) => ({ code, count }))
    .sort((a, b) => b.count - a.count || (a.code < b.code ? -1 : 1));
}
