import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { CorrectionsTable } from '../../features/public/corrections-table';
import { InPublic, PublicAbsent, type PublicChoice } from '../../features/public/in-public';
import { PeriodNote } from '../../features/public/period-note';
import { PlaceHistory } from '../../features/public/place-history';
import { PlacesTable } from '../../features/public/places-table';
import { PublicFilters } from '../../features/public/public-filters';
import { publicQueries, type PublicPlace } from '../../features/public/public-queries';
import { kept } from '../../features/public/public-search';
import { SetSwitch } from '../../features/public/set-switch';
import { StatusList } from '../../features/public/status-list';
import { useDocumentHead } from '../../features/public/use-document-head';
import { VerifiedHead } from '../../features/public/verified-head';
import { ApiError } from '../../shared/api/api-error';
import { useName } from '../../shared/i18n/use-name';
import { Card } from '../../shared/ui/card';
import { Crumbs } from '../../shared/ui/crumbs';
import { Loaded } from '../../shared/ui/loaded';
import { Page } from '../../shared/ui/page';
import { PageHead } from '../../shared/ui/page-head';

/** One territory for everybody. */
export function PublicPlacePage() {
  const search = useSearch({ from: '/public/places/$code' });
  const { code } = useParams({ from: '/public/places/$code' });
  return (
    <InPublic search={search}>
      {(choice) => (
        <ReadPlace choice={choice} code={code} set={search.set ?? 'measures'} query={search.q ?? ''} />
      )}
    </InPublic>
  );
}

interface ReadPlaceProps {
  choice: PublicChoice;
  code: string;
  set: 'measures' | 'indicators';
  query: string;
}

function ReadPlace({ choice, code, ...view }: ReadPlaceProps) {
  const place = useQuery(publicQueries.place(choice.programme.code, choice.period.period, code));
  if (place.error instanceof ApiError && place.error.status === 404)
    return <PublicAbsent search={choice.search} />;
  return (
    <Loaded query={place} height={900}>
      {(told) => <Place choice={choice} place={told} {...view} />}
    </Loaded>
  );
}

interface PlaceProps {
  choice: PublicChoice;
  place: PublicPlace;
  set: 'measures' | 'indicators';
  query: string;
}

function Place({ choice, place, set, query }: PlaceProps) {
  const { programme, period, search } = choice;
  const { t } = useTranslation('public');
  const nameOf = useName();
  const navigate = useNavigate();
  const places = useQuery(publicQueries.places(programme.code, period.period));
  const here = place.path[place.path.length - 1];
  const name = nameOf(here.name);
  useDocumentHead(name, t('description.place', { name }));
  return (
    <Page>
      <PageHead
        title={name}
        above={
          <Crumbs label={t('place.crumbs')}>
            {place.path.slice(0, -1).map(({ code, level, name: above }) =>
              level === 0 ? (
                <Link key={code} to="/public" search={kept(search)}>
                  {nameOf(above)}
                </Link>
              ) : (
                <Link key={code} to="/public/places/$code" params={{ code }} search={kept(search)}>
                  {nameOf(above)}
                </Link>
              ),
            )}
          </Crumbs>
        }
        lead={nameOf(programme.title)}
        filters={
          <>
            <PublicFilters choice={choice} />
            <SetSwitch set={set} />
          </>
        }
      />
      <PeriodNote choice={choice} />
      <VerifiedHead name={name} figures={place[set]} />
      <Card title={t('place.trajectory')}>
        <PlaceHistory series={place.series} set={set} />
      </Card>
      <Card title={t('place.statuses')}>
        <StatusList figures={place[set]} />
      </Card>
      {place.corrections.length > 0 && (
        <Card title={t('place.corrections')}>
          <CorrectionsTable corrections={place.corrections} />
        </Card>
      )}
      <Loaded query={places} height={300}>
        {({ items }) => {
          const below = items.filter(({ parent }) => parent === here.code);
          if (below.length === 0) return null;
          const title = t('league.under', { name });
          return (
            <Card title={title}>
              <PlacesTable
                title={title}
                all={items}
                shown={below}
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
          );
        }}
      </Loaded>
      <p className="screen-only">
        <Link to="/public/data" search={{ ...kept(search), place: here.code }} hash="embed">
          {t('place.card')}
        </Link>
      </p>
    </Page>
  );
}
