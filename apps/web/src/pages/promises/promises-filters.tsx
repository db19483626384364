import { VERDICTS } from '@core/metrics';
import { NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import styles from '../../features/items/items-filters.module.css';
import { PROMISE_ORDERS, type PromisesSearch } from '../../features/promises/promises-search';
import { VERDICT_ICONS } from '../../features/promises/verdict-icons';
import type { Programme } from '../../shared/api/programme';
import { useFigureFormat } from '../../shared/i18n/use-figure-format';
import { useName } from '../../shared/i18n/use-name';
import { FilterChips } from '../../shared/ui/filter-chips';
import { SearchBox } from '../../shared/ui/search-box';
import { ToggleChip } from '../../shared/ui/toggle-chip';
import type { ListedPromise } from './joined-promises';

interface PromisesFiltersProps {
  directions: Programme['directions'];
  promises: readonly ListedPromise[];
  search: PromisesSearch;
  onChange: (part: Partial<PromisesSearch>) => void;
}

const NARROWING = ['verdict', 'direction', 'q'] as const;

/** Which promises are shown and in which order; the verdicts stand with their numbers. */
export function PromisesFilters({ directions, promises, search, onChange }: PromisesFiltersProps) {
  const { t } = useTranslation('promises');
  const format = useFigureFormat();
  const nameOf = useName();
  const { verdict, direction, order, q } = search;
  const number = (of: string): number => promises.filter(({ judged }) => judged?.verdict === of).length;
  const chosen = directions.find(({ code }) => code === direction);
  const words = {
    verdict: verdict && t(`verdicts.${verdict}`),
    direction: chosen ? nameOf(chosen.title) : direction,
    q: q && `«${q}»`,
  };
  const chips = NARROWING.flatMap((key) => {
    const text = words[key];
    return text ? [{ key, text, onRemove: () => onChange({ [key]: undefined }) }] : [];
  });
  return (
    <div className={`${styles.filters} screen-only`} role="group" aria-label={t('filters')}>
      <div className={styles.chips} role="group" aria-label={t('verdictFilter')}>
        <ToggleChip
          pressed={verdict === undefined}
          count={format.count(promises.length)}
          onToggle={() => onChange({ verdict: undefined })}
        >
          {t('all')}
        </ToggleChip>
        {VERDICTS.filter((one) => one === verdict || number(one) > 0).map((one) => {
          const Sign = VERDICT_ICONS[one];
          return (
            <ToggleChip
              key={one}
              pressed={verdict === one}
              count={format.count(number(one))}
              onToggle={() => onChange({ verdict: verdict === one ? undefined : one })}
            >
              <Sign size={15} aria-hidden />
              {t(`verdicts.${one}`)}
            </ToggleChip>
          );
        })}
      </div>
      <div className={styles.row}>
        <SearchBox
          className={styles.search}
          label={t('search')}
          clearLabel={t('clearSearch')}
          value={q ?? ''}
          onChange={(text) => onChange({ q: text || undefined })}
        />
        <NativeSelect
          size="xs"
          className={styles.select}
          aria-label={t('direction')}
          value={direction ?? ''}
          data={[
            { value: '', label: t('everyDirection') },
            ...directions.map(({ code, title }) => ({ value: code, label: nameOf(title) })),
          ]}
          onChange={(event) => onChange({ direction: event.currentTarget.value || undefined })}
        />
        <NativeSelect
          size="xs"
          className={styles.select}
          aria-label={t('order')}
          value={order ?? 'programme'}
          data={PROMISE_ORDERS.map((one) => ({ value: one, label: t(`orders.${one}`) }))}
          onChange={({ currentTarget: { value } }) => {
            const chosen = PROMISE_ORDERS.find((one) => one === value);
            onChange({ order: chosen === 'programme' ? undefined : chosen });
          }}
        />
      </div>
      <FilterChips
        chips={chips}
        removeLabel={(name) => t('remove', { name })}
        reset={t('reset')}
        onReset={() => onChange({ verdict: undefined, direction: undefined, q: undefined })}
      />
    </div>
  );
}
