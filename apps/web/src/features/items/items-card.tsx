import { Button } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useCallback, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Programme } from '../../shared/api/programme';
import { useFigureFormat } from '../../shared/i18n/use-figure-format';
import { Card } from '../../shared/ui/card';
import { Loaded } from '../../shared/ui/loaded';
import { Message } from '../../shared/ui/message';
import { ExportMenu } from '../export/export-menu';
import { usePlaceNames } from '../places/use-place-names';
import { itemQueries, itemsAddress, type ItemsOf, type ItemsPage, type Moment } from './item-queries';
import styles from './items-card.module.css';
import { ItemsFilters, type FilterName } from './items-filters';
import { filterOf, type ItemsSearch } from './items-search';
import { ItemsTable } from './items-table';

interface ItemsCardProps {
  title?: string;
  of: ItemsOf;
  programme: Programme;
  moment: Moment;
  /** The last day of the period on screen. */
  endsOn: string;
  search: ItemsSearch;
  /** What the page is about: in every request, not among the filters. */
  fixed?: Partial<Record<FilterName, string>>;
  onSearch: (part: Partial<ItemsSearch>) => void;
}

const NOTHING_FIXED = {};

/** A list of measures and indicators with its filters, as far as it has been shown. */
export function ItemsCard(props: ItemsCardProps) {
  const { title, of, programme, moment, endsOn, search, fixed = NOTHING_FIXED, onSearch } = props;
  const { t } = useTranslation(['places', 'interface']);
  const format = useFigureFormat();
  const placeNames = usePlaceNames();
  const narrowed = { ...filterOf(search), ...fixed };
  const read = useInfiniteQuery(itemQueries.list(of, moment, narrowed));
  const pages = read.data?.pages;
  const items = useMemo(() => pages?.flatMap((page) => page.items), [pages]);
  const totals = pages?.[0].totals;
  const change = useCallback((part: Partial<ItemsSearch>) => onSearch(part), [onSearch]);
  const heading = title ?? t('list.title');
  return (
    <Card
      title={heading}
      tools={<ExportMenu name={heading} {...itemsAddress(of, moment, narrowed)} />}
      className={styles.card}
    >
      <ItemsFilters
        programme={programme}
        search={search}
        totals={totals}
        fixed={Object.keys(fixed) as FilterName[]}
        onChange={change}
      />
      <Loaded query={{ ...read, data: items }} height={480}>
        {(shown) => (
          <>
            <ItemsTable
              caption={t('list.caption')}
              items={shown}
              endsOn={endsOn}
              placeName={'territory' in of ? placeNames : undefined}
              sort={search.sort}
              onSort={(sort) => onSearch({ sort })}
              empty={<NoItems isNarrowed={Object.values(filterOf(search)).some(Boolean)} />}
            />
            <p className={styles.foot}>
              <span role="status">
                {t('list.shown', {
                  shown: format.count(shown.length),
                  total: totals ? format.count(wanted(totals, search)) : '…',
                })}
              </span>
              {read.hasNextPage && (
                <Button
                  className="screen-only"
                  size="compact-sm"
                  variant="default"
                  loading={read.isFetchingNextPage}
                  onClick={() => void read.fetchNextPage()}
                >
                  {t('interface:table.more')}
                </Button>
              )}
            </p>
          </>
        )}
      </Loaded>
    </Card>
  );
}

function wanted({ items, statuses }: ItemsPage['totals'], { status }: ItemsSearch): number {
  return status ? statuses[status] : items;
}

function NoItems({ isNarrowed }: { isNarrowed: boolean }) {
  const { t } = useTranslation('places');
  return isNarrowed ? (
    <Message title={t('list.none')} text={t('list.noneHint')} />
  ) : (
    <Message title={t('list.nothing')} text={t('list.nothingHint')} />
  );
}
