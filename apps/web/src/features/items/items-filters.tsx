import { NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Programme } from '../../shared/api/programme';
import { useName } from '../../shared/i18n/use-name';
import { FilterChips } from '../../shared/ui/filter-chips';
import { SearchBox } from '../../shared/ui/search-box';
import { ViewSwitch } from '../../shared/ui/view-switch';
import styles from './items-filters.module.css';
import type { ItemsPage } from './item-queries';
import type { ItemsSearch } from './items-search';
import { StatusChips } from './status-chips';

export type FilterName = 'direction' | 'promise' | 'executor';

interface ItemsFiltersProps {
  programme: Programme;
  search: ItemsSearch;
  totals: ItemsPage['totals'] | undefined;
  /** Fixed by the page, so there is nothing to choose. */
  fixed: readonly FilterName[];
  onChange: (part: Partial<ItemsSearch>) => void;
}

const TYPES = ['all', 'measure', 'indicator'] as const;
const NARROWING = ['status', 'type', 'direction', 'promise', 'executor', 'q'] as const;

/** What a list of items is narrowed by; all of it stands in the address. */
export function ItemsFilters({ programme, search, totals, fixed, onChange }: ItemsFiltersProps) {
  const { t } = useTranslation(['places', 'interface']);
  const nameOf = useName();
  const { status, type, direction } = search;
  // A promise is of one direction.
  const isFixed = (key: string): boolean =>
    fixed.some((one) => one === key || (one === 'promise' && key === 'direction'));
  const directionName = (code: string): string => {
    const found = programme.directions.find((one) => one.code === code);
    return found ? nameOf(found.title) : code;
  };
  const words: Partial<Record<(typeof NARROWING)[number], string>> = {
    status: status && t(`interface:statuses.names.${status}`),
    type: type && t(`list.types.${type}`),
    direction: direction && directionName(direction),
    promise: search.promise && `${t('list.promise')}: ${search.promise}`,
    executor: search.executor,
    q: search.q && `«${search.q}»`,
  };
  const chips = NARROWING.flatMap((key) => {
    const text = isFixed(key) ? undefined : words[key];
    return text ? [{ key, text, onRemove: () => onChange({ [key]: undefined }) }] : [];
  });
  return (
    <div className={`${styles.filters} screen-only`} role="group" aria-label={t('list.filters')}>
      <StatusChips totals={totals} value={status} onChange={(next) => onChange({ status: next })} />
      <div className={styles.row}>
        <SearchBox
          className={styles.search}
          label={t('list.search')}
          clearLabel={t('list.clearSearch')}
          value={search.q ?? ''}
          onChange={(q) => onChange({ q: q || undefined })}
        />
        {!isFixed('direction') && programme.directions.length > 1 && (
          <NativeSelect
            size="xs"
            className={styles.select}
            aria-label={t('list.direction')}
            value={direction ?? ''}
            data={[
              { value: '', label: t('list.everyDirection') },
              ...programme.directions.map(({ code, title }) => ({ value: code, label: nameOf(title) })),
            ]}
            onChange={(event) => onChange({ direction: event.currentTarget.value || undefined })}
          />
        )}
        <ViewSwitch
          label={t('list.type')}
          value={type ?? 'all'}
          options={TYPES.map((value) => ({ value, label: t(`list.types.${value}`) }))}
          onChange={(next) => onChange({ type: next === 'all' ? undefined : next })}
        />
      </div>
      <FilterChips
        chips={chips}
        removeLabel={(name) => t('list.remove', { name })}
        reset={t('list.reset')}
        onReset={() => onChange(Object.fromEntries(chips.map(({ key }) => [key, undefined])))}
      />
    </div>
  );
}
