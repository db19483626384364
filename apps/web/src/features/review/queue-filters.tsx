import { NativeSelect } from '@mantine/core';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Programme } from '../../shared/api/programme';
import type { ReportingPeriod } from '../../shared/api/reporting-period';
import { useFigureFormat } from '../../shared/i18n/use-figure-format';
import { useName } from '../../shared/i18n/use-name';
import { SearchBox } from '../../shared/ui/search-box';
import { ToggleChip } from '../../shared/ui/toggle-chip';
import type { ReviewSearch } from './queue-filter';
import type { EntryState, EntryTotals } from './queued-entry';
import styles from './review-desk.module.css';

interface QueueFiltersProps {
  search: ReviewSearch;
  programme: Programme;
  periods: readonly ReportingPeriod[];
  totals: EntryTotals | null | undefined;
  onChange: (part: Partial<ReviewSearch>) => void;
}

/** What a narrow screen shows only when it is asked for: the queue is what one came for. */
const BEHIND_THE_DOOR = ['regression', 'reason', 'assignee', 'period', 'direction', 'sort', 'q'] as const;

/** What the queue is narrowed to; all of it stands in the address. */
export function QueueFilters({ search, programme, periods, totals, onChange }: QueueFiltersProps) {
  const { t } = useTranslation('review');
  const { t: common } = useTranslation();
  const format = useFigureFormat();
  const nameOf = useName();
  const [opened, setOpened] = useState(false);
  const more = useId();
  const state = search.state ?? 'submitted';
  const chosen = BEHIND_THE_DOOR.filter((name) => search[name] !== undefined).length;
  const states: EntryState[] = [
    'submitted',
    ...(programme.endorsement === 'regional' ? (['endorsed'] as const) : []),
    'accepted',
    'returned',
  ];
  /** Nobody counts what is found or got worse in the whole history of a country. */
  const counted = (count: number | null | undefined) =>
    typeof count === 'number' ? format.count(count) : undefined;
  const flag = (name: 'regression' | 'reason', label: string) => (
    <ToggleChip
      pressed={search[name] !== undefined}
      onToggle={() => onChange({ [name]: search[name] ? undefined : 'true' })}
    >
      {label}
    </ToggleChip>
  );
  const assigned = (to: 'me' | 'none', label: string) => (
    <ToggleChip
      pressed={search.assignee === to}
      onToggle={() => onChange({ assignee: search.assignee === to ? undefined : to })}
    >
      {label}
    </ToggleChip>
  );
  return (
    <div className={styles.filters} role="search" aria-label={t('filters.label')}>
      <div className={styles.groups}>
        <div className={styles.chips} role="group" aria-label={t('filters.state')}>
          {states.map((one) => (
            <ToggleChip
              key={one}
              pressed={state === one}
              count={counted(totals?.[one])}
              onToggle={() => onChange({ state: one === 'submitted' ? undefined : one })}
            >
              {t(`filters.states.${one}`)}
            </ToggleChip>
          ))}
        </div>
        <button
          type="button"
          className={styles.door}
          aria-expanded={opened}
          aria-controls={more}
          onClick={() => setOpened(!opened)}
        >
          {t('filters.more')}
          {chosen > 0 && ` · ${format.count(chosen)}`}
        </button>
        <div
          className={`${styles.chips} ${styles.behind}`}
          data-opened={opened || undefined}
          role="group"
          aria-label={t('filters.marks')}
        >
          {flag('regression', t('filters.regression'))}
          {flag('reason', t('filters.reason'))}
          {assigned('me', t('filters.mine'))}
          {assigned('none', t('filters.nobodys'))}
        </div>
      </div>
      <div id={more} className={`${styles.fields} ${styles.behind}`} data-opened={opened || undefined}>
        <NativeSelect
          size="xs"
          label={t('filters.period')}
          value={search.period ?? ''}
          data={[
            { value: '', label: t('filters.allPeriods') },
            ...[...periods].reverse().map(({ period }) => ({ value: period, label: format.period(period) })),
          ]}
          onChange={(event) => onChange({ period: event.currentTarget.value || undefined })}
        />
        <NativeSelect
          size="xs"
          label={t('filters.direction')}
          value={search.direction ?? ''}
          data={[
            { value: '', label: t('filters.allDirections') },
            ...programme.directions.map(({ code, title }) => ({ value: code, label: nameOf(title) })),
          ]}
          onChange={(event) => onChange({ direction: event.currentTarget.value || undefined })}
        />
        <NativeSelect
          size="xs"
          label={t('filters.sort')}
          value={search.sort ?? 'oldest'}
          data={(['oldest', 'newest', 'territory'] as const).map((value) => ({
            value,
            label: t(`filters.sorts.${value}`),
          }))}
          onChange={({ currentTarget: { value } }) =>
            onChange({ sort: value === 'oldest' ? undefined : (value as ReviewSearch['sort']) })
          }
        />
        <SearchBox
          labelled
          className={styles.search}
          label={t('filters.search')}
          hint={t('filters.searchHint')}
          clearLabel={common('league.clear')}
          value={search.q ?? ''}
          onChange={(q) => onChange({ q: q.trim() || undefined })}
        />
      </div>
    </div>
  );
}
