import { Button } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { ImportSummary } from '../../shared/api/import-summary';
import type { Page } from '../../shared/api/page';
import { request } from '../../shared/api/request';
import { useFigureFormat } from '../../shared/i18n/use-figure-format';
import type { Column } from '../../shared/ui/data-table/column';
import { DataTable } from '../../shared/ui/data-table/data-table';
import { Loaded } from '../../shared/ui/loaded';
import { Message } from '../../shared/ui/message';
import { PersonName } from '../people/person-name';
import type { ImportsSearch } from './imports-search';
import styles from './import-history.module.css';

const PAGE = 50;

/** The files that came, the newest first, as far as the filters and the reader's rights go. */
export function ImportHistory({ search }: { search: ImportsSearch }) {
  const { t } = useTranslation('desk');
  const { programme, kind, state: status } = search;
  const query = useInfiniteQuery({
    queryKey: ['imports', 'list', programme ?? null, kind ?? null, status ?? null],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam, signal }) =>
      request<Page<ImportSummary>>('/imports', {
        query: { programme, kind, status, limit: PAGE, cursor: pageParam },
        signal,
      }),
    getNextPageParam: (page) => page.nextCursor ?? undefined,
  });
  const columns = useColumns();
  return (
    <Loaded query={{ ...query, isPlaceholderData: false }} height={420}>
      {({ pages }) => (
        <>
          <DataTable
            caption={t('imports.caption')}
            columns={columns}
            rows={pages.flatMap(({ items }) => items)}
            keyOf={({ id }) => id}
            stacks
            empty={
              <Message title={t('imports.empty')} text={t('imports.emptyText')}>
                <Link to="/desk/upload">{t('upload')}</Link>
              </Message>
            }
          />
          {query.hasNextPage && (
            <Button
              variant="default"
              size="compact-sm"
              className={styles.more}
              loading={query.isFetchingNextPage}
              onClick={() => void query.fetchNextPage()}
            >
              {t('imports.more')}
            </Button>
          )}
        </>
      )}
    </Loaded>
  );
}

function useColumns(): Column<ImportSummary>[] {
  const { t } = useTranslation('desk');
  const { t: common } = useTranslation(['interface', 'upload']);
  const format = useFigureFormat();
  const rows = (count: number | null) => (count === null ? t('imports.unknown') : format.count(count));
  return [
    {
      key: 'file',
      title: t('imports.file'),
      wide: true,
      cell: ({ id, fileName, kind }) => (
        <Link to="/imports/$id" params={{ id }} className={styles.file}>
          {fileName || common(`upload:kinds.${kind}`)}
        </Link>
      ),
    },
    { key: 'kind', title: common('upload:kind'), cell: ({ kind }) => common(`upload:kinds.${kind}`) },
    {
      key: 'state',
      title: t('imports.state'),
      cell: ({ status, rejectedRows }) => (
        <span className={styles.status} data-status={status}>
          {common(status === 'applied' && rejectedRows > 0 ? 'upload:partly' : `upload:status.${status}`)}
        </span>
      ),
    },
    {
      key: 'accepted',
      title: common('upload:rows.accepted'),
      numeric: true,
      cell: ({ totalRows, acceptedRows }) => rows(totalRows === null ? null : acceptedRows),
    },
    {
      key: 'rejected',
      title: common('upload:rows.rejected'),
      numeric: true,
      cell: ({ totalRows, rejectedRows }) => rows(totalRows === null ? null : rejectedRows),
    },
    { key: 'by', title: t('imports.by'), cell: ({ createdBy }) => <PersonName id={createdBy} /> },
    { key: 'at', title: t('imports.at'), cell: ({ createdAt }) => format.instant(createdAt) },
  ];
}
