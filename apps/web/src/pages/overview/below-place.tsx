import { useTranslation } from 'react-i18next';
import { LeagueCard } from '../../features/league/league-card';
import type { Highlight } from '../../features/places/highlight';
import type { Place } from '../../features/places/place';
import { usePlaces } from '../../features/places/use-places';
import type { FigureSet } from '../../shared/api/figures';
import { useName } from '../../shared/i18n/use-name';
import type { Read } from '../../shared/ui/read';
import { SlippingPlace } from './slipping-place';
import type { PlaceViewProps } from './place-view-props';
import styles from './overview-page.module.css';

interface BelowPlaceProps extends PlaceViewProps {
  figures: FigureSet | undefined;
  /** The places directly below the one on screen. */
  below: Read<Place[]>;
  highlight: Highlight;
  onOpen: (code: string) => void;
}

/** The table of what lies below a place, and what is slipping there. */
export function BelowPlace(props: BelowPlaceProps) {
  const { programme, period, path, search, onChange } = props;
  const { figures, below, highlight, onOpen } = props;
  const { t } = useTranslation();
  const nameOf = useName();
  const [top] = path;
  const here = path[path.length - 1];
  // A place with nothing below it is shown among its neighbours.
  const above = path[path.length - 2] ?? top;
  const siblings = usePlaces(
    { programme, period, territory: above.code, knownAt: search.asOf },
    search.set ?? 'measures',
  );
  const scope = { programme, period, knownAt: search.asOf };
  const childless = path.length > 1 && below.data?.length === 0;
  const tableOf = childless ? above : here;
  return (
    <div className={`${styles.pair} ${styles.bottom}`}>
      {top.children > 0 && (
        <LeagueCard
          title={
            tableOf.level === 0 ? t('league.title') : t('league.titleUnder', { name: nameOf(tableOf.name) })
          }
          places={childless ? siblings : below}
          set={search.set ?? 'measures'}
          mean={childless ? null : (figures?.childrenMean ?? null)}
          selected={here.code}
          sort={search.sort}
          query={search.q ?? ''}
          highlight={highlight}
          onSort={(sort) => onChange({ sort }, true)}
          onQuery={(q) => onChange({ q: q || undefined }, true)}
          onOpen={onOpen}
          file={
            search.league === 'ranks'
              ? { path: '/league', query: { ...scope, level: tableOf.level + 1, track: search.track } }
              : { path: `/metrics/${tableOf.code}/children`, query: scope }
          }
          ranks={
            search.set === 'indicators'
              ? undefined
              : {
                  scope: { programme, period, knownAt: search.asOf },
                  shown: search.league === 'ranks',
                  track: search.track ?? 'verified',
                  onShow: (shown) => onChange({ league: shown ? 'ranks' : undefined }, true),
                  onTrack: (track) => onChange({ track: track === 'verified' ? undefined : track }, true),
                }
          }
        />
      )}
      <SlippingPlace
        scope={{ programme, period, territory: here.code, knownAt: search.asOf }}
        set={search.set ?? 'measures'}
      />
    </div>
  );
}
