import { useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { AsOfBanner } from '../../features/filters/as-of-banner';
import { ItemsCard } from '../../features/items/items-card';
import type { ItemsSearch } from '../../features/items/items-search';
import { PlaceCrumbs } from '../../features/places/place-crumbs';
import { PlaceFilters } from '../../features/places/place-filters';
import { usePlaceNames } from '../../features/places/use-place-names';
import { InProgramme, type ChosenProgramme } from '../../features/workspace/in-programme';
import type { WorkspaceSearch } from '../../features/workspace/workspace-search';
import { useFigureFormat } from '../../shared/i18n/use-figure-format';
import { Page } from '../../shared/ui/page';
import { PageHead } from '../../shared/ui/page-head';

type Search = WorkspaceSearch & ItemsSearch;

/** Every measure and indicator that counts at a place, of whichever road map. */
export function ItemsPage() {
  const search = useSearch({ from: '/workspace/items' });
  return (
    <InProgramme search={search}>{(chosen) => <ItemsView chosen={chosen} search={search} />}</InProgramme>
  );
}

function ItemsView({ chosen, search }: { chosen: ChosenProgramme; search: Search }) {
  const { t } = useTranslation('places');
  const format = useFigureFormat();
  const placeName = usePlaceNames();
  const navigate = useNavigate({ from: '/items' });
  const { programme, roots, choice } = chosen;
  const territory = search.territory ?? roots[0].code;
  const { period, endsOn } = choice.chosen;
  const change = useCallback(
    (part: Partial<Search>) =>
      void navigate({ search: (now) => ({ ...now, ...part }), resetScroll: false, replace: 'q' in part }),
    [navigate],
  );
  return (
    <Page>
      <PageHead
        replays
        title={t('itemsPage.title')}
        above={<PlaceCrumbs roots={roots} territory={territory} />}
        lead={t('itemsPage.lead', { place: placeName(territory), period: format.period(period) })}
        filters={
          <PlaceFilters chosen={chosen} search={search} offers={['programme', 'place']} onChange={change} />
        }
      />
      {search.asOf && <AsOfBanner day={search.asOf} onBack={() => change({ asOf: undefined })} />}
      <ItemsCard
        of={{ territory }}
        programme={programme}
        moment={{ programme: programme.code, period, knownAt: search.asOf }}
        endsOn={endsOn}
        search={search}
        onSearch={change}
      />
    </Page>
  );
}
