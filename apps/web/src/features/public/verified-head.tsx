import { useTranslation } from 'react-i18next';
import { useFigureFormat } from '../../shared/i18n/use-figure-format';
import type { PublicFigures } from './public-queries';
import { TrackScale } from './track-scale';
import { useWithheldText } from './use-withheld-text';
import styles from './public.module.css';

/** The figure that counts, with how much of it was looked at, and apart from it what is merely claimed. */
export function VerifiedHead({ name, figures }: { name: string; figures: PublicFigures }) {
  const { t } = useTranslation('public');
  const format = useFigureFormat();
  const withheldText = useWithheldText();
  const percent = (value: number | null): string =>
    value === null ? t('figures.unknown') : format.percent(value);
  const { withheld, verified, verifiedCoverage, accepted, reported, planned, gap, coverage, total } = figures;
  return (
    <div className={styles.heads}>
      <div className={styles.verified}>
        <p className={styles.label}>{t('figures.verified')}</p>
        {withheld === null ? (
          <>
            <p className={styles.figure}>{percent(verified)}</p>
            <p className={styles.muted}>{t('figures.verifiedLead')}</p>
            <TrackScale name={name} figures={figures} />
          </>
        ) : (
          <p className={styles.reason}>{withheldText(withheld)}</p>
        )}
        <dl className={styles.facts}>
          <dt>{t('figures.verifiedCoverage')}</dt>
          <dd>{percent(verifiedCoverage)}</dd>
          <dt>{t('figures.coverage')}</dt>
          <dd>{percent(coverage)}</dd>
          <dt>{t('figures.total')}</dt>
          <dd>{format.count(total)}</dd>
        </dl>
      </div>
      <div className={styles.claims}>
        <p className={styles.label}>{t('figures.claims')}</p>
        <dl className={styles.claimList}>
          {(
            [
              ['accepted', accepted, t('figures.accepted'), t('figures.acceptedWho')],
              ['reported', reported, t('figures.reported'), t('figures.reportedWho')],
            ] as const
          ).map(([track, value, label, who]) => (
            <div key={track} data-track={track}>
              <dt>
                {label}
                <span className={styles.muted}>{who}</span>
              </dt>
              <dd>{percent(value)}</dd>
            </div>
          ))}
          <div>
            <dt>{t('figures.planned')}</dt>
            <dd>{percent(planned)}</dd>
          </div>
          <div>
            <dt>{t('figures.gap')}</dt>
            <dd>{gap === null ? t('figures.unknown') : format.points(gap)}</dd>
          </div>
        </dl>
      </div>
    </div>
  );
}
