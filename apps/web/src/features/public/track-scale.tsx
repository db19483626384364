import { useTranslation } from 'react-i18next';
import { useFigureFormat } from '../../shared/i18n/use-figure-format';
import type { PublicFigures } from './public-queries';
import styles from './public.module.css';

type Told = Pick<PublicFigures, 'verified' | 'accepted' | 'reported' | 'planned'>;

const inside = (value: number | null): number => Math.min(100, Math.max(0, value ?? 0));

/** Verified as a bar, claims as marks above it: never one behind the other. */
export function TrackScale({ name, figures }: { name: string; figures: Told }) {
  const { t } = useTranslation('public');
  const format = useFigureFormat();
  const percent = (value: number | null): string =>
    value === null ? t('figures.unknown') : format.percent(value);
  const { verified, accepted, reported, planned } = figures;
  return (
    <svg
      className={styles.scale}
      viewBox="0 0 100 10"
      preserveAspectRatio="none"
      role="img"
      aria-label={t('figures.scale', {
        name,
        verified: percent(verified),
        accepted: percent(accepted),
        reported: percent(reported),
        planned: percent(planned),
      })}
    >
      <rect className={styles.scaleGround} x="0" y="3" width="100" height="7" />
      <rect className={styles.scaleVerified} x="0" y="3" width={inside(verified)} height="7" />
      {accepted !== null && (
        <rect className={styles.scaleAccepted} x={inside(accepted) - 0.3} y="0" width="0.6" height="10" />
      )}
      {reported !== null && (
        <rect className={styles.scaleReported} x={inside(reported) - 0.3} y="0" width="0.6" height="10" />
      )}
    </svg>
  );
}
