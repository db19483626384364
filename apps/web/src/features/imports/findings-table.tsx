import { Button } from '@mantine/core';
import { IconDownload, IconFileSpreadsheet } from '@tabler/icons-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Finding } from '../../shared/api/finding';
import type { ImportSummary } from '../../shared/api/import-summary';
import type { Page } from '../../shared/api/page';
import { apiUrl, request } from '../../shared/api/request';
import { useErrorText } from '../../shared/i18n/use-error-text';
import { useLanguage } from '../../shared/i18n/use-language';
import { Failure } from '../../shared/ui/failure';
import { FindingDetail } from './finding-detail';
import styles from './findings-table.module.css';
import { useColumnWords } from './use-column-words';

const PAGE = 50;

/** What is wrong with the rows of a file, by row and column, in the reader's language; all of it as CSV, or marked in the file itself. */
export function FindingsTable({ id, kind }: { id: string; kind: ImportSummary['kind'] }) {
  const { t } = useTranslation();
  const errorText = useErrorText();
  const lang = useLanguage();
  const columnWords = useColumnWords(kind);
  const path = `/imports/${encodeURIComponent(id)}/findings`;
  const query = useInfiniteQuery({
    queryKey: ['imports', 'findings', id],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam, signal }) =>
      request<Page<Finding>>(path, { query: { limit: PAGE, cursor: pageParam }, signal }),
    getNextPageParam: (page) => page.nextCursor ?? undefined,
  });
  if (query.isError) return <Failure error={query.error} onRetry={() => void query.refetch()} />;
  const findings = query.data?.pages.flatMap((page) => page.items);
  if (!findings) return null;
  if (findings.length === 0) return <p className={styles.none}>{t('findings.none')}</p>;
  return (
    <div className={styles.findings}>
      <div className={styles.head}>
        <h3 className={styles.title}>{t('findings.title')}</h3>
        <span className={styles.downloads}>
          <a className={styles.download} href={apiUrl(path, { format: 'xlsx', lang })} download>
            <IconFileSpreadsheet size={15} aria-hidden /> {t('findings.marked')}
          </a>
          <a className={styles.download} href={apiUrl(path, { format: 'csv', lang })} download>
            <IconDownload size={15} aria-hidden /> {t('findings.download')}
          </a>
        </span>
      </div>
      <div className={styles.scroll} role="group" aria-label={t('findings.title')} tabIndex={0}>
        <table className={styles.table}>
          <caption className="visually-hidden">{t('findings.caption')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('findings.row')}</th>
              <th scope="col">{t('findings.column')}</th>
              <th scope="col">{t('findings.message')}</th>
            </tr>
          </thead>
          <tbody>
            {findings.map((finding, index) => (
              <tr key={index}>
                <td>{finding.row ?? '—'}</td>
                <td>
                  {finding.column ? (
                    <>
                      {columnWords.heading(finding.column)} <code>{finding.column}</code>
                    </>
                  ) : (
                    '—'
                  )}
                  {finding.sheet && (
                    <span className={styles.sheet}>{t('findings.sheet', { sheet: finding.sheet })}</span>
                  )}
                </td>
                <td>
                  <span className={styles.severity} data-severity={finding.severity}>
                    {t(`findings.${finding.severity}`)}
                  </span>{' '}
                  {errorText(finding.code, finding.params)}
                  <FindingDetail
                    params={finding.params}
                    wordOf={(choice) => columnWords.choice(finding.column, choice)}
                  />
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
