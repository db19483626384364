import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { PublicationCard } from '../../features/publication/publication-card';
import { publicationQueries } from '../../features/publication/publication-queries';
import { Needs } from '../../features/session/needs';
import type { Programme } from '../../shared/api/programme';
import { queries } from '../../shared/api/queries';
import { Loaded } from '../../shared/ui/loaded';
import { Message } from '../../shared/ui/message';
import { Page } from '../../shared/ui/page';
import { PageHead } from '../../shared/ui/page-head';

/** Which programmes anybody may look at. */
export function PublicationPage() {
  const { t } = useTranslation('publication');
  const programmes = useQuery(queries.programmes());
  return (
    <Needs action="publication.manage">
      {() => (
        <Page>
          <PageHead title={t('title')} lead={t('lead')} />
          <Loaded query={programmes} height={160}>
            {(all) =>
              all.length === 0 ? <Message title={t('none')} text={t('noneText')} /> : <All programmes={all} />
            }
          </Loaded>
        </Page>
      )}
    </Needs>
  );
}

function All({ programmes }: { programmes: Programme[] }) {
  const { t } = useTranslation('publication');
  const { data } = useQuery(publicationQueries.one(programmes[0].code));
  return (
    <>
      {data?.viewOpen === false && <Message title={t('closed')} text={t('closedText')} />}
      {programmes.map((programme) => (
        <PublicationCard key={programme.code} programme={programme} />
      ))}
    </>
  );
}
