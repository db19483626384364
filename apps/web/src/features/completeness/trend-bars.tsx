import { useTranslation } from 'react-i18next';
import { useFigureFormat } from '../../shared/i18n/use-figure-format';
import type { BoardRow } from './completeness-queries';
import styles from './completeness.module.css';

const [WIDTH, HEIGHT, STEP] = [78, 22, 13];

/** The share received in each of the last periods, small; in words for whoever does not see it. */
export function TrendBars({ trend, place }: { trend: BoardRow['trend']; place: string }) {
  const { t } = useTranslation('review');
  const format = useFigureFormat();
  const told = trend.map(
    ({ period, expected, received }) =>
      `${format.shortPeriod(period)}: ${expected === 0 ? t('board.nothingDue') : format.wholePercent(received / expected)}`,
  );
  return (
    <svg
      className={styles.trend}
      width={WIDTH}
      height={HEIGHT}
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      role="img"
      aria-label={`${t('board.trendOf', { place })} ${told.join('; ')}`}
    >
      <title>{told.join('\n')}</title>
      {trend.map(({ period, expected, received }, at) => {
        const share = expected === 0 ? 0 : Math.min(1, received / expected);
        const tall = Math.max(1, share * (HEIGHT - 2));
        return (
          <g key={period}>
            <rect x={at * STEP} y={1} width={STEP - 3} height={HEIGHT - 2} className={styles.trendAll} />
            <rect
              x={at * STEP}
              y={HEIGHT - 1 - tall}
              width={STEP - 3}
              height={tall}
              className={styles.trendPart}
            />
          </g>
        );
      })}
    </svg>
  );
}
