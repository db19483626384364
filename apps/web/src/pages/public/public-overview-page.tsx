import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { InPublic, type PublicChoice } from '../../features/public/in-public';
import { PeriodNote } from '../../features/public/period-note';
import { PlacesTable } from '../../features/public/places-table';
import { PublicFilters } from '../../features/public/public-filters';
import { publicQueries } from '../../features/public/public-queries';
import { SetSwitch } from '../../features/public/set-switch';
import { useDocumentHead } from '../../features/public/use-document-head';
import { VerifiedHead } from '../../features/public/verified-head';
import { VerifiedMap } from '../../features/public/verified-map';
import { useName } from '../../shared/i18n/use-name';
import { Card } from '../../shared/ui/card';
import { Loaded } from '../../shared/ui/loaded';
import { Page } from '../../shared/ui/page';
import { PageHead } from '../../shared/ui/page-head';

/** The country: what is verified, on a map and in a table, with a search for one's own place. */
export function PublicOverviewPage() {
  const search = useSearch({ from: '/public/' });
  return (
    <InPublic search={search}>
      {(choice) => <Country choice={choice} set={search.set ?? 'measures'} query={search.q ?? ''} />}
    </InPublic>
  );
}

interface CountryProps {
  choice: PublicChoice;
  set: 'measures' | 'indicators';
  query: string;
}

function Country({ choice, set, query }: CountryProps) {
  const { programme, period, search } = choice;
  const { t } = useTranslation('public');
  const nameOf = useName();
  const navigate = useNavigate();
  const places = useQuery(publicQueries.places(programme.code, period.period));
  const title = nameOf(programme.title);
  useDocumentHead(title, t('description.overview'));
  return (
    <Page>
      <PageHead
        title={title}
        lead={programme.party}
        filters={
          <>
            <PublicFilters choice={choice} />
            <SetSwitch set={set} />
          </>
        }
      />
      <PeriodNote choice={choice} />
      <Loaded query={places} height={900}>
        {({ items }) => {
          const [country] = items;
          const regions = items.filter(({ level }) => level === 1);
          return (
            <>
              {country?.level === 0 && <VerifiedHead name={nameOf(country.name)} figures={country[set]} />}
              <Card title={t('map.title')}>
                <p>{t('map.lead')}</p>
                <VerifiedMap places={regions} set={set} search={search} />
              </Card>
              <Card title={t('league.title')}>
                <PlacesTable
                  title={t('league.title')}
                  all={items}
                  shown={regions}
                  set={set}
                  query={query}
                  search={search}
                  onQuery={(text) =>
                    void navigate({
                      to: '.',
                      search: (before: object) => ({ ...before, q: text || undefined }),
                      replace: true,
                    })
                  }
                />
              </Card>
            </>
          );
        }}
      </Loaded>
    </Page>
  );
}
