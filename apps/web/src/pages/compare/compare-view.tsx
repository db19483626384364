import { useQueries, useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { placesIn, type CompareSearch } from '../../features/compare/compare-search';
import { AsOfBanner } from '../../features/filters/as-of-banner';
import { Elsewhere } from '../../features/places/elsewhere';
import { useForeignPlaces } from '../../features/places/use-foreign-places';
import type { ChosenProgramme } from '../../features/workspace/in-programme';
import { queries } from '../../shared/api/queries';
import type { Territory } from '../../shared/api/territory';
import { Loaded } from '../../shared/ui/loaded';
import { Message } from '../../shared/ui/message';
import { Page } from '../../shared/ui/page';
import { CompareHead } from './compare-head';
import { CompareCards } from './compare-cards';

/** With no place in the address: the reader's own, and the first below it. */
const FEW = 2;

/** What the address sets side by side. */
export function CompareView({ search, ...chosen }: ChosenProgramme & { search: CompareSearch }) {
  const { t } = useTranslation();
  const navigate = useNavigate({ from: '/compare' });
  const change = useCallback(
    (part: Partial<CompareSearch>) =>
      void navigate({ search: (now) => ({ ...now, ...part }), resetScroll: false }),
    [navigate],
  );
  const { roots, choice, programme } = chosen;
  const [root] = roots;
  const named = placesIn(search.places);
  const foreign = useForeignPlaces(roots, named);
  const asked = foreign ? named.filter((code) => !foreign.includes(code)) : named;
  const below = useQuery({ ...queries.territoriesUnder(root.code), enabled: named.length === 0 });
  const fallback = [root.code, ...(below.data ?? []).slice(0, FEW).map(({ code }) => code)];
  const codes = named.length > 0 ? asked : fallback;
  const reads = useQueries({ queries: codes.map((code) => queries.territory(code)) });
  const territories = reads.flatMap(({ data }): Territory[] => (data ? [data] : []));
  const failed = reads.find(({ isError }) => isError);
  const isReady =
    reads.every(({ isPending }) => !isPending) &&
    (named.length > 0 ? foreign !== undefined : !below.isPending);
  const earlier = choice.begun.find(
    ({ period }) => period === search.with && period !== choice.chosen.period,
  );
  if (foreign && foreign.length > 0 && asked.length === 0) {
    return <Elsewhere place={foreign[0]} programme={programme.code} />;
  }
  return (
    <Page>
      <AsOfBanner day={search.asOf} onBack={() => change({ asOf: undefined })} />
      <CompareHead
        {...chosen}
        search={search}
        territories={territories}
        earlier={earlier?.period}
        onChange={change}
      />
      {foreign && foreign.length > 0 && (
        <Message title={t('access.elsewhere')} text={t('access.elsewhereText')} />
      )}
      <Loaded
        height={520}
        query={{
          data: isReady && territories.length > 0 ? territories : undefined,
          error: failed?.error ?? null,
          isError: failed !== undefined && territories.length === 0,
          isFetching: !isReady,
          isPlaceholderData: false,
          refetch: () => Promise.all(reads.map((read) => read.refetch())),
        }}
      >
        {(ready) => (
          <CompareCards
            programme={programme.code}
            territories={ready}
            period={choice.chosen.period}
            earlier={earlier?.period}
            search={search}
            onChange={change}
          />
        )}
      </Loaded>
    </Page>
  );
}
