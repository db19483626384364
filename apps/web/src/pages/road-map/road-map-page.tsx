import { Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { AsOfBanner } from '../../features/filters/as-of-banner';
import type { DifferenceSearch } from '../../features/differences/difference-search';
import { itemQueries, type RoadMap } from '../../features/items/item-queries';
import { ItemsCard } from '../../features/items/items-card';
import type { ItemsSearch } from '../../features/items/items-search';
import { PageRead } from '../../features/places/page-read';
import { PlaceCrumbs } from '../../features/places/place-crumbs';
import { PlaceFilters } from '../../features/places/place-filters';
import { usePlaceNames } from '../../features/places/use-place-names';
import { InProgramme, type ChosenProgramme } from '../../features/workspace/in-programme';
import type { WorkspaceSearch } from '../../features/workspace/workspace-search';
import { useFigureFormat } from '../../shared/i18n/use-figure-format';
import { useName } from '../../shared/i18n/use-name';
import { lazyPart } from '../../shared/i18n/lazy-part';
import { Card } from '../../shared/ui/card';
import { NearView } from '../../shared/ui/near-view';
import { Page } from '../../shared/ui/page';
import { PageHead } from '../../shared/ui/page-head';
import { VersionsCard } from './versions-card';

const VersionDifferences = lazyPart(
  () => import('./version-differences').then((module) => module.VersionDifferences),
  'differences',
);

type Search = WorkspaceSearch & ItemsSearch & DifferenceSearch;

/** What one territory has to do for a programme: its measures and indicators, and how the plan came about. */
export function RoadMapPage() {
  const search = useSearch({ from: '/workspace/road-maps/$id' });
  const { id } = useParams({ from: '/workspace/road-maps/$id' });
  const roadMap = useQuery(itemQueries.roadMap(id));
  return (
    <PageRead query={roadMap} height={560}>
      {(found) => (
        <InProgramme search={{ ...search, programme: found.programme }}>
          {(chosen) => <RoadMapView chosen={chosen} search={search} roadMap={found} />}
        </InProgramme>
      )}
    </PageRead>
  );
}

function RoadMapView(props: { chosen: ChosenProgramme; search: Search; roadMap: RoadMap }) {
  const { chosen, search, roadMap } = props;
  const { t } = useTranslation('places');
  const format = useFigureFormat();
  const nameOf = useName();
  const placeName = usePlaceNames();
  const navigate = useNavigate({ from: '/road-maps/$id' });
  const { programme, roots, choice, session } = chosen;
  const { id, territory, version, approvedAt, versions } = roadMap;
  const { period, endsOn } = choice.chosen;
  const change = useCallback(
    (part: Partial<Search>) =>
      void navigate({ search: (now) => ({ ...now, ...part }), resetScroll: false, replace: 'q' in part }),
    [navigate],
  );
  const about = { programme: nameOf(programme.title), version };
  return (
    <Page>
      <PageHead
        replays
        title={t('roadMap.title', { place: placeName(territory) })}
        above={<PlaceCrumbs roots={roots} territory={territory} />}
        lead={
          approvedAt
            ? t('roadMap.lead', { ...about, date: format.day(approvedAt) })
            : t('roadMap.leadDraft', about)
        }
        filters={<PlaceFilters chosen={chosen} search={search} offers={[]} onChange={change} />}
      />
      {search.asOf && <AsOfBanner day={search.asOf} onBack={() => change({ asOf: undefined })} />}
      <ItemsCard
        of={{ roadMap: id }}
        programme={programme}
        moment={{ programme: programme.code, period, knownAt: search.asOf }}
        endsOn={endsOn}
        search={search}
        onSearch={change}
      />
      <VersionsCard session={session} versions={versions} />
      <Card title={t('roadMap.differences')}>
        <NearView placeholder={<Skeleton height={240} radius="md" />}>
          <VersionDifferences roadMap={roadMap} search={search} onSearch={change} />
        </NearView>
      </Card>
    </Page>
  );
}
