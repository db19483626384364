import { Button } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { ImportChange } from '../../shared/api/import-change';
import type { Page } from '../../shared/api/page';
import { request } from '../../shared/api/request';
import { Failure } from '../../shared/ui/failure';
import { changedFields } from './changed-fields';
import styles from './findings-table.module.css';

const PAGE = 50;

/** What applying a file would do, row by row: what is recorded now, and what would be. */
export function ChangesTable({ id }: { id: string }) {
  const { t } = useTranslation();
  const query = useInfiniteQuery({
    queryKey: ['imports', 'changes', id],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam, signal }) =>
      request<Page<ImportChange>>(`/imports/${encodeURIComponent(id)}/changes`, {
        query: { limit: PAGE, cursor: pageParam },
        signal,
      }),
    getNextPageParam: (page) => page.nextCursor ?? undefined,
  });
  if (query.isError) return <Failure error={query.error} onRetry={() => void query.refetch()} />;
  const changes = query.data?.pages.flatMap((page) => page.items);
  if (!changes || changes.length === 0) return null;
  return (
    <div className={styles.findings}>
      <h3 className={styles.title}>{t('changes.title')}</h3>
      <div className={styles.scroll} role="group" aria-label={t('changes.title')} tabIndex={0}>
        <table className={styles.table}>
          <caption className="visually-hidden">{t('changes.caption')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('findings.row')}</th>
              <th scope="col">{t('changes.item')}</th>
              <th scope="col">{t('changes.what')}</th>
            </tr>
          </thead>
          <tbody>
            {changes.map((change, index) => (
              <tr key={index}>
                <td>{change.row}</td>
                <td>
                  <code>{change.itemCode ?? change.territory ?? '—'}</code>
                  <span className={styles.sheet}>
                    {[change.itemCode && change.territory, change.period].filter(Boolean).join(' · ')}
                  </span>
                </td>
                <td>
                  <span className={styles.change} data-change={change.change}>
                    {t(`changes.kinds.${change.change}`)}
                  </span>
                  {changedFields(change).map(({ field, before, after }) => (
                    <span key={field} className={styles.value}>
                      <code>{field}</code>: {before !== null && <del>{before}</del>}
                      {before !== null && after !== null && ' → '}
                      {after !== null && <ins>{after}</ins>}
                    </span>
                  ))}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {query.hasNextPage && (
        <Button
          variant="default"
          size="compact-sm"
          loading={query.isFetchingNextPage}
          onClick={() => void query.fetchNextPage()}
        >
          {t('findings.more')}
        </Button>
      )}
    </div>
  );
}
