import { Button } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { ImportChange } from '../../shared/api/import-change';
import type { ImportKind } from '../../shared/api/import-summary';
import type { Page } from '../../shared/api/page';
import { request } from '../../shared/api/request';
import { useFigureFormat } from '../../shared/i18n/use-figure-format';
import { Failure } from '../../shared/ui/failure';
import { usePlaceNames } from '../places/use-place-names';
import styles from './differences.module.css';
import { fieldChanges } from './field-changes';
import { FieldTable } from './field-table';

const PAGE = 50;

/** What applying a file would do, row by row: what is recorded now, and what would be. */
export function ImportChanges({ id, kind }: { id: string; kind: ImportKind }) {
  const { t } = useTranslation('differences');
  const { t: common } = useTranslation();
  const found = useInfiniteQuery({
    queryKey: ['imports', 'changes', id],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam, signal }) =>
      request<Page<ImportChange>>(`/imports/${encodeURIComponent(id)}/changes`, {
        query: { limit: PAGE, cursor: pageParam },
        signal,
      }),
    getNextPageParam: (page) => page.nextCursor ?? undefined,
  });
  if (found.isError) return <Failure error={found.error} onRetry={() => void found.refetch()} />;
  const changes = found.data?.pages.flatMap((page) => page.items);
  if (!changes || changes.length === 0) return null;
  return (
    <section aria-label={t('rows')}>
      <h3>{t('rows')}</h3>
      <ol className={styles.list}>
        {changes.map((change, at) => (
          <ChangedRow key={at} of={change} kind={kind} />
        ))}
      </ol>
      {found.hasNextPage && (
        <Button
          variant="default"
          size="compact-sm"
          loading={found.isFetchingNextPage}
          onClick={() => void found.fetchNextPage()}
        >
          {common('findings.more')}
        </Button>
      )}
    </section>
  );
}

function ChangedRow({ of, kind }: { of: ImportChange; kind: ImportKind }) {
  const { t } = useTranslation('differences');
  const format = useFigureFormat();
  const placeName = usePlaceNames();
  const { row, change, itemCode, territory, period, measured, before, after } = of;
  const place = territory === null ? null : placeName(territory);
  const name = [itemCode, place].filter(Boolean).join(' · ');
  const isShown = change === 'new' || change === 'changed';
  return (
    <li>
      <div className={styles.head}>
        <span className={styles.quiet}>{t('row', { row: format.count(row) })}</span>
        <span className={styles.change} data-change={change}>
          {t(`kinds.${change}`)}
        </span>
        {itemCode && <code>{itemCode}</code>}
        {place && <strong>{place}</strong>}
        {period && <span className={styles.quiet}>{format.period(period)}</span>}
      </div>
      {isShown && (
        <FieldTable of={kind} changes={fieldChanges(before, after)} name={name} measured={measured} />
      )}
    </li>
  );
}
