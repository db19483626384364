import { useQuery } from '@tanstack/react-query';
import { useMemo, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { chapterQueries, type ChapterKind, type ChapterScope } from '../../features/chapters/chapter-queries';
import type { ChapterSearch } from '../../features/chapters/chapter-search';
import type { FiguresOf } from '../../features/explain/chapter-address';
import { AsOfBanner } from '../../features/filters/as-of-banner';
import { ItemsCard } from '../../features/items/items-card';
import { PlaceFilters } from '../../features/places/place-filters';
import { usePlaceNames } from '../../features/places/use-place-names';
import { PointsCard } from '../../features/trajectory/points-card';
import { trajectoryPoints } from '../../features/trajectory/trajectory-points';
import type { ChosenProgramme } from '../../features/workspace/in-programme';
import { useFigureFormat } from '../../shared/i18n/use-figure-format';
import { Card } from '../../shared/ui/card';
import { CardBoundary } from '../../shared/ui/card-boundary';
import { Loaded } from '../../shared/ui/loaded';
import { Message } from '../../shared/ui/message';
import { Page } from '../../shared/ui/page';
import { PageHead } from '../../shared/ui/page-head';
import { ChapterFigures } from './chapter-figures';
import styles from './chapter-view.module.css';
import { WhereCard } from './where-card';

interface ChapterViewProps {
  chosen: ChosenProgramme;
  search: ChapterSearch;
  by: ChapterKind;
  chapter: string;
  title: string;
  above: ReactNode;
  /** Below the title, before the place and the period. */
  lead?: ReactNode;
  /** Beside the figures: the verdict of a promise. */
  beside?: (scope: ChapterScope) => ReactNode;
  /** Before the list of items: the promises of a direction. */
  before?: (scope: ChapterScope) => ReactNode;
  onSearch: (part: Partial<ChapterSearch>) => void;
}

/** One direction, promise or executor: figures, how they came about, where it is behind, and what it is made of. */
export function ChapterView(props: ChapterViewProps) {
  const { chosen, search, by, chapter, title, above, lead, beside, before, onSearch } = props;
  const { t } = useTranslation('places');
  const { t: common } = useTranslation();
  const format = useFigureFormat();
  const placeName = usePlaceNames();
  const { programme, roots, choice } = chosen;
  const territory = search.territory ?? roots[0].code;
  const { period, endsOn } = choice.chosen;
  const scope = { programme: programme.code, territory, period, knownAt: search.asOf };
  const read = useQuery(chapterQueries.one(by, chapter, scope));
  const set = search.set ?? 'measures';
  const points = useMemo(
    () => trajectoryPoints(read.data?.series ?? [], read.data?.plan ?? [], set),
    [read.data, set],
  );
  const explained: FiguresOf = { set, territory, chapter: { by, key: chapter } };
  const now = read.data?.series.at(-1)?.[set];
  return (
    <Page>
      <PageHead
        replays
        title={title}
        above={above}
        lead={
          <>
            {lead}
            {t('executor.lead', { place: placeName(territory), period: format.period(period) })}
          </>
        }
        filters={
          <PlaceFilters chosen={chosen} search={search} offers={['place', 'set']} onChange={onSearch} />
        }
      />
      {search.asOf && <AsOfBanner day={search.asOf} onBack={() => onSearch({ asOf: undefined })} />}
      <div className={styles.pair}>
        <Loaded query={read} height={280}>
          {() =>
            now ? (
              <ChapterFigures figures={now} set={set} territory={territory} chapter={{ by, key: chapter }} />
            ) : (
              <Card title={common(set === 'measures' ? 'tracks.title' : 'tracks.titleIndicators')}>
                <Message title={t('chapters.empty')} />
              </Card>
            )
          }
        </Loaded>
        {beside ? <CardBoundary>{beside(scope)}</CardBoundary> : null}
      </div>
      <div className={`${styles.pair} ${styles.loose}`}>
        <Loaded query={read} height={360}>
          {() => (
            <PointsCard
              points={points}
              explained={explained}
              now={period}
              view={search.chart ?? 'chart'}
              onView={(view) => onSearch({ chart: view === 'table' ? view : undefined })}
              caption={`${title} · ${placeName(territory)} · ${format.period(period)}`}
            />
          )}
        </Loaded>
        <Loaded query={read} height={360}>
          {(found) => (
            <WhereCard by={by} chapter={chapter} places={found.places} set={set} here={territory} />
          )}
        </Loaded>
      </div>
      {before && <CardBoundary>{before(scope)}</CardBoundary>}
      <ItemsCard
        of={{ territory }}
        programme={programme}
        moment={{ programme: programme.code, period, knownAt: search.asOf }}
        endsOn={endsOn}
        search={search}
        fixed={{ [by]: chapter }}
        onSearch={onSearch}
      />
    </Page>
  );
}
