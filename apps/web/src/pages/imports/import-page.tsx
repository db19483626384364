import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { importQueries } from '../../features/imports/import-queries';
import { ImportView } from '../../features/imports/import-view';
import { PersonName } from '../../features/people/person-name';
import { PageRead } from '../../features/places/page-read';
import { sessionQuery } from '../../features/session/session-query';
import type { ImportSummary } from '../../shared/api/import-summary';
import type { Session } from '../../shared/api/session';
import { useFigureFormat } from '../../shared/i18n/use-figure-format';
import { Card } from '../../shared/ui/card';
import { Crumbs } from '../../shared/ui/crumbs';
import { Page } from '../../shared/ui/page';
import { PageHead } from '../../shared/ui/page-head';

/** One file that was sent, under an address of its own: its journey, its rows, what is wrong with them, the way back. */
export function ImportPage() {
  const { id } = useParams({ from: '/workspace/imports/$id' });
  const { data: session } = useQuery(sessionQuery);
  const found = useQuery(importQueries.one(id));
  return (
    <PageRead query={found} height={420}>
      {(one) => <OneImport one={one} session={session ?? null} />}
    </PageRead>
  );
}

function OneImport({ one, session }: { one: ImportSummary; session: Session | null }) {
  const { t } = useTranslation('desk');
  const { t: common } = useTranslation(['interface', 'upload']);
  const format = useFigureFormat();
  return (
    <Page>
      <PageHead
        above={
          <Crumbs label={t('sheet.way')}>
            <Link to="/imports">{t('imports.title')}</Link>
          </Crumbs>
        }
        title={one.fileName || t('imports.one')}
        lead={
          <>
            {common(`upload:kinds.${one.kind}`)} · <PersonName id={one.createdBy} /> ·{' '}
            {format.instant(one.createdAt)}
          </>
        }
      />
      <Card title={t('imports.journey')}>{session && <ImportView id={one.id} session={session} />}</Card>
    </Page>
  );
}
