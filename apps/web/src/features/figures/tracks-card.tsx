import { useTranslation } from 'react-i18next';
import type { FigureSet, FigureSetName } from '../../shared/api/figures';
import { useFigureFormat } from '../../shared/i18n/use-figure-format';
import { Card } from '../../shared/ui/card';
import { Explained } from '../explain/explained';
import { BandButton } from './band-button';
import { DefinitionButton } from './definition-button';
import { TrackMark, type Track } from './track-mark';
import styles from './tracks-card.module.css';

const TRACKS = ['reported', 'accepted', 'verified'] as const;
const within = (value: number): number => Math.min(100, Math.max(0, value));

interface TracksCardProps {
  figures: FigureSet;
  set: FigureSetName;
  territory: string;
}

/** Completion on three tracks against one plan line: the headline of the page. The tracks are never mixed. */
export function TracksCard({ figures, set, territory }: TracksCardProps) {
  const { t } = useTranslation();
  const format = useFigureFormat();
  const { planned, accepted, high } = figures;
  const silent = accepted !== null && high !== null && high - accepted >= 0.05;
  const unrated = figures.band === 'grey' && accepted !== null;
  const value = (track: Track) => (
    <Explained figure={`${set}.${track}`} territory={territory}>
      {format.percent(figures[track])}
    </Explained>
  );
  return (
    <Card
      title={set === 'measures' ? t('tracks.title') : t('tracks.titleIndicators')}
      beside={
        <DefinitionButton
          of={set === 'measures' ? 'completion' : 'attainment'}
          figure={`${set}.accepted`}
          territory={territory}
        />
      }
      className={styles.card}
    >
      <div className={styles.body}>
        <div className={styles.lead}>
          <p className={styles.leadLabel}>
            <TrackMark track="accepted" />
            {t('tracks.accepted')}
          </p>
          <p
            className={accepted === null ? styles.absent : styles.leadFigure}
            data-unrated={unrated || undefined}
          >
            {value('accepted')}
          </p>
          <p className={styles.plan}>
            <TrackMark track="planned" />
            {t('tracks.planned')} <strong>{value('planned')}</strong>
          </p>
          <BandButton figures={figures} />
        </div>
        <div className={styles.scale} role="group" aria-label={t('tracks.scaleLabel')}>
          {TRACKS.map((track) => (
            <div key={track} className={styles.track} data-track={track}>
              <div className={styles.words}>
                <span className={styles.name}>
                  <TrackMark track={track} />
                  {t(`tracks.${track}`)}
                  <span className={styles.who}>{t(`tracks.who.${track}`)}</span>
                </span>
                <span className={styles.value}>{value(track)}</span>
              </div>
              <div className={styles.rail} data-absent={figures[track] === null || undefined}>
                {track === 'accepted' && silent && (
                  <span className={styles.high} style={{ width: `${within(high)}%` }} />
                )}
                <span className={styles.fill} style={{ width: `${within(figures[track] ?? 0)}%` }} />
                {planned !== null && <span className={styles.mark} style={{ left: `${within(planned)}%` }} />}
              </div>
            </div>
          ))}
          {unrated && <p className={styles.unrated}>{t('tracks.unrated')}</p>}
          {silent && (
            <p className={styles.note}>
              <Explained figure={`${set}.high`} territory={territory}>
                {t('tracks.high', { value: format.percent(high) })}
              </Explained>
            </p>
          )}
        </div>
      </div>
    </Card>
  );
}
