import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ImportView } from '../../features/imports/import-view';
import { PersonName } from '../../features/people/person-name';
import { sessionQuery } from '../../features/session/session-query';
import type { ImportSummary } from '../../shared/api/import-summary';
import { request } from '../../shared/api/request';
import { useFigureFormat } from '../../shared/i18n/use-figure-format';
import { Card } from '../../shared/ui/card';
import { Crumbs } from '../../shared/ui/crumbs';
import { Page } from '../../shared/ui/page';
import { PageHead } from '../../shared/ui/page-head';

/** One file that was sent, under an address of its own: its journey, its rows, what is wrong with them, the way back. */
export function ImportPage() {
  const { t } = useTranslation('desk');
  const { t: common } = useTranslation();
  const format = useFigureFormat();
  const { id } = useParams({ from: '/workspace/imports/$id' });
  const { data: session } = useQuery(sessionQuery);
  const { data: one } = useQuery<ImportSummary>({
    queryKey: ['imports', 'one', id],
    queryFn: ({ signal }) => request<ImportSummary>(`/imports/${encodeURIComponent(id)}`, { signal }),
  });
  return (
    <Page>
      <PageHead
        above={
          <Crumbs label={t('sheet.way')}>
            <Link to="/imports">{t('imports.title')}</Link>
          </Crumbs>
        }
        title={one?.fileName || t('imports.one')}
        lead={
          one && (
            <>
              {common(`upload.kinds.${one.kind}`)} · <PersonName id={one.createdBy} /> ·{' '}
              {format.instant(one.createdAt)}
            </>
          )
        }
      />
      <Card title={t('imports.journey')}>{session && <ImportView id={id} session={session} />}</Card>
    </Page>
  );
}
