import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { BoundariesImport } from '../../features/boundaries/boundaries-import';
import { CurrentBoundaries } from '../../features/boundaries/current-boundaries';
import { Needs } from '../../features/session/needs';
import { Crumbs } from '../../shared/ui/crumbs';
import { Page } from '../../shared/ui/page';
import { PageHead } from '../../shared/ui/page-head';

/** The map of the country: as it is, and as a file would make it. */
export function BoundariesPage() {
  const { t } = useTranslation('territories');
  return (
    <Needs action="territory.manage">
      {(session) => (
        <Page>
          <PageHead
            above={
              <Crumbs label={t('boundaries.way')}>
                <Link to="/territories">{t('title')}</Link>
              </Crumbs>
            }
            title={t('boundaries.title')}
            lead={t('boundaries.lead')}
          />
          <BoundariesImport session={session} />
          <CurrentBoundaries />
        </Page>
      )}
    </Needs>
  );
}
