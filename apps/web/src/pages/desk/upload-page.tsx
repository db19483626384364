import { useQuery } from '@tanstack/react-query';
import { Link, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { periodChoice } from '../../features/filters/period-choice';
import type { TemplateOf } from '../../features/imports/template-link';
import { UploadCard } from '../../features/imports/upload-card';
import { rights } from '../../features/session/rights';
import { sessionQuery } from '../../features/session/session-query';
import { NoAccess } from '../../features/workspace/no-access';
import { useRoots } from '../../features/workspace/use-roots';
import type { WorkspaceSearch } from '../../features/workspace/workspace-search';
import type { Programme } from '../../shared/api/programme';
import { queries } from '../../shared/api/queries';
import type { Session } from '../../shared/api/session';
import { Crumbs } from '../../shared/ui/crumbs';
import { Loaded } from '../../shared/ui/loaded';
import { Page } from '../../shared/ui/page';
import { PageHead } from '../../shared/ui/page-head';

/** Files in: dropped, read, checked, looked at, recorded. Works in a system that has no programme yet. */
export function UploadPage() {
  const { t } = useTranslation('desk');
  const search = useSearch({ from: '/workspace/desk/upload' });
  const { data: session } = useQuery(sessionQuery);
  const programmes = useQuery(queries.programmes());
  if (!session) return null;
  if (!rights.anywhere(session, 'import.create')) return <NoAccess session={session} />;
  return (
    <Page>
      <PageHead
        above={
          <Crumbs label={t('sheet.way')}>
            {rights.anywhere(session, 'report.submit') ? (
              <Link to="/desk">{t('title')}</Link>
            ) : (
              <Link to="/imports">{t('imports.title')}</Link>
            )}
          </Crumbs>
        }
        title={t('uploadPage.title')}
        lead={t('uploadPage.lead')}
      />
      <Loaded query={programmes} height={420}>
        {(all) => <Upload session={session} programmes={all} search={search} />}
      </Loaded>
    </Page>
  );
}

interface UploadProps {
  session: Session;
  programmes: Programme[];
  search: WorkspaceSearch;
}

function Upload({ session, programmes, search }: UploadProps) {
  const programme = programmes.find(({ code }) => code === search.programme) ?? programmes[0];
  const template = useTemplate(session, programme, search);
  return (
    <UploadCard session={session} programmes={programmes} programme={programme?.code} template={template} />
  );
}

/** The workbook to report in: of the place and period that one comes from, else of one's own place and the last period. */
function useTemplate(
  session: Session,
  programme: Programme | undefined,
  { territory, period }: WorkspaceSearch,
): TemplateOf | undefined {
  const roots = useRoots(session);
  const periods = useQuery({ ...queries.periods(programme?.code ?? ''), enabled: programme !== undefined });
  const asked = useQuery({ ...queries.territory(territory ?? ''), enabled: territory !== undefined });
  if (!programme || !rights.anywhere(session, 'report.submit', programme.code)) return undefined;
  const place = territory === undefined ? roots.of?.(programme.code)[0] : asked.data;
  const { chosen } = periodChoice(periods.data ?? [], period);
  if (!place || !chosen) return undefined;
  return { programme: programme.code, territory: place.code, period: chosen.period, name: place.name };
}
