import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useCallback, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { chapterQueries } from '../../features/chapters/chapter-queries';
import { AsOfBanner } from '../../features/filters/as-of-banner';
import { PlaceFilters } from '../../features/places/place-filters';
import { usePlaceNames } from '../../features/places/use-place-names';
import { promiseQueries } from '../../features/promises/promise-queries';
import type { PromisesSearch } from '../../features/promises/promises-search';
import type { ChosenProgramme } from '../../features/workspace/in-programme';
import { useFigureFormat } from '../../shared/i18n/use-figure-format';
import { useName } from '../../shared/i18n/use-name';
import { Loaded } from '../../shared/ui/loaded';
import { Message } from '../../shared/ui/message';
import { Page } from '../../shared/ui/page';
import { PageHead } from '../../shared/ui/page-head';
import { joinedPromises } from './joined-promises';
import { PromiseGroups } from './promise-groups';
import { PromisesFilters } from './promises-filters';
import { promisesOrder } from './promises-order';

/** The promises of a programme at a place: by direction as the programme has them, or in an order of one's own. */
export function PromisesView({ chosen, search }: { chosen: ChosenProgramme; search: PromisesSearch }) {
  const { t } = useTranslation('promises');
  const format = useFigureFormat();
  const nameOf = useName();
  const placeName = usePlaceNames();
  const navigate = useNavigate({ from: '/promises' });
  const { programme, roots, choice } = chosen;
  const territory = search.territory ?? roots[0].code;
  const { period } = choice.chosen;
  const scope = { programme: programme.code, territory, period, knownAt: search.asOf };
  const texts = useQuery(promiseQueries.all(programme.code));
  const verdicts = useQuery(promiseQueries.verdicts(scope));
  const lines = useQuery(chapterQueries.breakdown('promise', scope));
  const directions = useQuery(chapterQueries.breakdown('direction', scope));
  const reads = [texts, verdicts, lines];
  const failed = reads.find(({ isError }) => isError);
  const all = useMemo(
    () => texts.data && verdicts.data && lines.data && joinedPromises(texts.data, verdicts.data, lines.data),
    [texts.data, verdicts.data, lines.data],
  );
  const change = useCallback(
    (part: Partial<PromisesSearch>) =>
      void navigate({ search: (now) => ({ ...now, ...part }), resetScroll: false, replace: 'q' in part }),
    [navigate],
  );
  const set = search.set ?? 'measures';
  return (
    <Page>
      <PageHead
        replays
        title={t('title')}
        lead={t('lead', {
          programme: nameOf(programme.title),
          place: placeName(territory),
          period: format.period(period),
        })}
        filters={
          <PlaceFilters
            chosen={chosen}
            search={search}
            offers={['programme', 'place', 'set']}
            onChange={change}
          />
        }
      />
      {search.asOf && <AsOfBanner day={search.asOf} onBack={() => change({ asOf: undefined })} />}
      <Loaded
        height={560}
        query={{
          data: all,
          error: failed?.error ?? null,
          isError: failed !== undefined,
          isFetching: reads.some(({ isFetching }) => isFetching),
          isPlaceholderData: false,
          refetch: () => Promise.all(reads.map((read) => read.refetch())),
        }}
      >
        {(promises) =>
          promises.length === 0 ? (
            <Message title={t('nothing')} text={t('nothingHint')} />
          ) : (
            <>
              <PromisesFilters
                directions={programme.directions}
                promises={promises}
                search={search}
                onChange={change}
              />
              <PromiseGroups
                directions={programme.directions}
                figures={directions.data}
                promises={promisesOrder.ordered(promisesOrder.narrowed(promises, search), search.order, set)}
                total={promises.length}
                isGrouped={search.order === undefined}
                set={set}
                territory={search.territory}
                here={territory}
              />
            </>
          )
        }
      </Loaded>
    </Page>
  );
}
