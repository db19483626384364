import { Button } from '@mantine/core';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { ExportMenu } from '../../features/export/export-menu';
import type { AskedSlipping, Slipping, SlippingItem } from '../../features/slipping/slipping-queries';
import { SLIPPING_FILTERS, type SlippingSearch } from '../../features/slipping/slipping-search';
import { SlippingTable } from '../../features/slipping/slipping-table';
import { useFigureFormat } from '../../shared/i18n/use-figure-format';
import { Card } from '../../shared/ui/card';
import { SearchBox } from '../../shared/ui/search-box';
import { SlippingChips } from './slipping-chips';
import styles from './slipping-page.module.css';

interface SlippingListProps {
  programme: string;
  slipping: Slipping;
  items: SlippingItem[];
  search: SlippingSearch;
  asked: AskedSlipping;
  /** What the cost of each item is a part of. */
  cost: { figure: string; territory: string };
  isLoading: boolean;
  /** Absent on the last page. */
  onMore?: () => void;
  onChange: (part: Partial<SlippingSearch>, replace?: boolean) => void;
}

/** The list with its search and its chips. */
export function SlippingList(props: SlippingListProps) {
  const { programme, slipping, items, search, asked, cost, isLoading, onMore, onChange } = props;
  const { t } = useTranslation();
  const { t: told } = useTranslation('insight');
  const format = useFigureFormat();
  const searchFor = useCallback(
    (text: string) => onChange({ q: text.trim() || undefined }, true),
    [onChange],
  );
  const isFiltered = search.q !== undefined || SLIPPING_FILTERS.some((name) => search[name] !== undefined);
  return (
    <Card
      title={told('slipping.list')}
      tools={
        <>
          <SearchBox
            className={styles.search}
            label={told('slipping.search')}
            clearLabel={t('league.clear')}
            value={search.q ?? ''}
            onChange={searchFor}
          />
          <ExportMenu name={told('slipping.title')} path="/slipping" query={asked} />
        </>
      }
    >
      <SlippingChips programme={programme} search={search} onChange={onChange} />
      <SlippingTable
        items={items}
        cost={cost}
        sort={search.sort}
        isFiltered={isFiltered}
        onSort={(sort) => onChange({ sort }, true)}
      />
      <p className={styles.foot}>
        <span role="status">
          {told('explain.shown', { shown: format.count(items.length), total: format.count(slipping.total) })}
        </span>
        {onMore && (
          <Button size="compact-sm" variant="default" loading={isLoading} onClick={onMore}>
            {t('table.more')}
          </Button>
        )}
      </p>
    </Card>
  );
}
