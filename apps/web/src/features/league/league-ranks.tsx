import { metricRule } from '@core/metrics';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { queries, type Scope } from '../../shared/api/queries';
import { useFigureFormat } from '../../shared/i18n/use-figure-format';
import { Loaded } from '../../shared/ui/loaded';
import { Message } from '../../shared/ui/message';
import { ViewSwitch } from '../../shared/ui/view-switch';
import { periodChoice } from '../filters/period-choice';
import type { Place } from '../places/place';
import { leagueQuery, type LeagueTier, type RankedTrack } from './league-query';
import { rankChanges } from './rank-changes';
import { RankedPlaces } from './ranked-places';
import styles from './league-ranks.module.css';

export interface LeagueRanksProps {
  scope: Omit<Scope, 'territory'>;
  /** The places of the table, all of one level; ranks are those among all places of the level. */
  places: Place[];
  track: RankedTrack;
  selected: string;
  onTrack: (track: RankedTrack) => void;
  onOpen: (code: string) => void;
}

const TRACKS: readonly RankedTrack[] = ['verified', 'accepted', 'reported'];

/** Ranks within tiers of like size, with ties, what moved since the period before, and who has no rank and why. */
export function LeagueRanks({ scope, places, track, selected, onTrack, onOpen }: LeagueRanksProps) {
  const { t } = useTranslation();
  const { t: told } = useTranslation('insight');
  const format = useFigureFormat();
  const level = places[0]?.territory.level ?? 1;
  const asked = { ...scope, level, track };
  const ranks = useQuery(leagueQuery(asked));
  const periods = useQuery(queries.periods(scope.programme));
  const { begun } = periodChoice(periods.data ?? [], scope.period, scope.knownAt);
  const previous = begun[begun.findIndex(({ period }) => period === scope.period) - 1]?.period;
  const before = useQuery({
    ...leagueQuery({ ...asked, period: previous ?? '' }),
    enabled: previous !== undefined,
  });
  const names = new Map(places.map(({ territory }) => [territory.code, territory.name]));
  const { mediumFrom, largeFrom, minMeasures, minReporting, priorMeasures } = metricRule().league;
  const sizes: Record<string, string> = {
    small: told('league.small', { until: mediumFrom - 1 }),
    medium: told('league.medium', { from: mediumFrom, until: largeFrom - 1 }),
    large: told('league.large', { from: largeFrom }),
  };
  const here = ({ places: ranked, suppressed, ...tier }: LeagueTier): LeagueTier => ({
    ...tier,
    places: ranked.filter(({ territory }) => names.has(territory)),
    suppressed: suppressed.filter(({ territory }) => names.has(territory)),
  });
  return (
    <div className={styles.ranks}>
      <div className={styles.head}>
        <ViewSwitch
          label={told('league.track')}
          value={track}
          options={TRACKS.map((value) => ({ value, label: t(`tracks.${value}`) }))}
          onChange={onTrack}
        />
        {previous !== undefined && (
          <span className={styles.muted}>{told('league.since', { period: format.period(previous) })}</span>
        )}
      </div>
      <Loaded query={ranks} height={420}>
        {(league) => {
          const tiers = league.tiers
            .map(here)
            .filter((tier) => tier.places.length + tier.suppressed.length > 0);
          const changes = before.data && rankChanges(league, before.data);
          if (tiers.length === 0) return <Message title={t('map.empty')} />;
          return tiers.map((tier) => (
            <section key={tier.size} className={styles.tier}>
              <h3 className={styles.title}>{sizes[tier.size]}</h3>
              <RankedPlaces
                {...{ tier, changes, names, selected, onOpen }}
                set="measures"
                track={track}
                label={sizes[tier.size]}
              />
            </section>
          ));
        }}
      </Loaded>
      <details className={styles.rule}>
        <summary>{told('league.ruleTitle')}</summary>
        <ul>
          <li>{told('league.ruleTiers')}</li>
          <li>{told('league.ruleOrder', { prior: priorMeasures })}</li>
          <li>{told('league.ruleTies')}</li>
          <li>{told('league.ruleLeftOut', { measures: minMeasures, reporting: minReporting })}</li>
        </ul>
      </details>
    </div>
  );
}
