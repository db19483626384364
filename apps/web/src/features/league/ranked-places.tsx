import type { LocalizedText } from '@core/kernel';
import { useTranslation } from 'react-i18next';
import { useFigureFormat } from '../../shared/i18n/use-figure-format';
import { useName } from '../../shared/i18n/use-name';
import { Explained } from '../explain/explained';
import type { LeagueTier, RankedTrack } from './league-query';
import type { RankChange } from './rank-changes';
import { RankMove } from './rank-move';
import styles from './league-ranks.module.css';

interface RankedPlacesProps {
  tier: LeagueTier;
  /** Against the period before; absent where there is none, or while it loads. */
  changes: Map<string, RankChange> | undefined;
  names: ReadonlyMap<string, LocalizedText>;
  selected: string;
  set: 'measures';
  track: RankedTrack;
  label: string;
  onOpen: (code: string) => void;
}

/** One tier: who shares a rank, how sure the figures are, and who is left out and why. */
export function RankedPlaces(props: RankedPlacesProps) {
  const { tier, changes, names, selected, set, track, label, onOpen } = props;
  const { t } = useTranslation();
  const { t: told } = useTranslation('insight');
  const format = useFigureFormat();
  const nameOf = useName();
  const name = (code: string) => (
    <button type="button" className={styles.open} onClick={() => onOpen(code)}>
      {nameOf(names.get(code) ?? {})}
    </button>
  );
  return (
    <div className={styles.scroll} role="group" aria-label={label} tabIndex={0}>
      <table className={styles.table}>
        <caption className="visually-hidden">{told('league.caption', { tier: label })}</caption>
        <thead>
          <tr>
            <th scope="col">{told('league.rank')}</th>
            <th scope="col">{told('league.change')}</th>
            <th scope="col">{t('league.territory')}</th>
            <th scope="col">{t(`tracks.${track}`)}</th>
            <th scope="col">{told('league.interval')}</th>
            <th scope="col">{told('league.measures')}</th>
          </tr>
        </thead>
        <tbody>
          {tier.places.map(({ territory, rank, tied, completion, from, to, measures }) => (
            <tr key={territory} aria-current={territory === selected || undefined}>
              <td className={styles.rank}>
                {format.count(rank)}
                {tied && (
                  <span title={told('league.tied')}>
                    <span aria-hidden>=</span>
                    <span className="visually-hidden">{told('league.tied')}</span>
                  </span>
                )}
              </td>
              <td>
                <RankMove change={changes?.get(territory)} />
              </td>
              <th scope="row">{name(territory)}</th>
              <td className={styles.number}>
                <Explained dense figure={`${set}.${track}`} territory={territory}>
                  {format.percent(completion)}
                </Explained>
              </td>
              <td className={styles.interval}>
                <span className={styles.rail} aria-hidden>
                  <span
                    className={styles.range}
                    style={{ left: `${from}%`, width: `${Math.max(0.8, to - from)}%` }}
                  />
                  <span className={styles.point} style={{ left: `${completion}%` }} />
                </span>
                <span className={styles.muted}>
                  {format.percent(from)} – {format.percent(to)}
                </span>
              </td>
              <td className={styles.number}>
                <Explained dense figure={`${set}.total`} territory={territory}>
                  {format.count(measures)}
                </Explained>
              </td>
            </tr>
          ))}
          {tier.suppressed.map(({ territory, measures, reason }) => (
            <tr key={territory} className={styles.left} aria-current={territory === selected || undefined}>
              <td className={styles.rank}>—</td>
              <td />
              <th scope="row">{name(territory)}</th>
              <td colSpan={2}>
                {told(`league.suppressed.${reason as 'few_measures' | 'no_weight' | 'little_reporting'}`)}
              </td>
              <td className={styles.number}>{format.count(measures)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
