import { useTranslation } from 'react-i18next';
import { useFigureFormat } from '../../shared/i18n/use-figure-format';
import type { FiguresOf } from '../explain/chapter-address';
import { Explained } from '../explain/explained';
import { TrackMark } from '../figures/track-mark';
import styles from './three-tracks.module.css';

const TRACKS = ['reported', 'accepted', 'verified'] as const;
const within = (value: number): number => Math.min(100, Math.max(0, value));

interface ThreeTracksProps {
  figures: {
    planned: number | null;
    reported: number | null;
    accepted: number | null;
    verified: number | null;
  };
  /** Where the figures are sums. */
  explained?: FiguresOf;
  /** With the names of the tracks beside their signs. */
  named?: boolean;
}

/** Three thin bars against one plan mark, each with its figure: as much as a row of a table can hold. */
export function ThreeTracks({ figures, explained, named }: ThreeTracksProps) {
  const { t } = useTranslation();
  const format = useFigureFormat();
  const { planned } = figures;
  const told = (track: keyof typeof figures) => {
    const text = format.percent(figures[track]);
    if (!explained || figures[track] === null) return text;
    const { set, ...where } = explained;
    return (
      <Explained dense={!named} figure={`${set}.${track}`} {...where}>
        {text}
      </Explained>
    );
  };
  return (
    <span className={styles.tracks} data-named={named || undefined}>
      {TRACKS.map((track) => {
        const value = figures[track];
        return (
          <span key={track} className={styles.track} data-thin={track}>
            <TrackMark track={track} size={11} />
            <span className={named ? undefined : 'visually-hidden'}>{t(`tracks.${track}`)}</span>
            <span className={styles.rail} data-absent={value === null || undefined} aria-hidden>
              <span className={styles.fill} style={{ width: `${within(value ?? 0)}%` }} />
              {planned !== null && <span className={styles.plan} style={{ left: `${within(planned)}%` }} />}
            </span>
            <span className={styles.value} data-absent={value === null || undefined}>
              {value === null ? <Absent /> : told(track)}
            </span>
          </span>
        );
      })}
      <span className={named ? styles.planned : 'visually-hidden'}>
        {named && <TrackMark track="planned" size={11} />}
        {t('tracks.planned')} {named ? told('planned') : format.percent(planned)}
      </span>
    </span>
  );
}

function Absent() {
  const { t } = useTranslation();
  return (
    <>
      <span aria-hidden>—</span>
      <span className="visually-hidden">{t('figure.noData')}</span>
    </>
  );
}
