import { useTranslation } from 'react-i18next';
import { useFigureFormat } from '../../shared/i18n/use-figure-format';
import type { RankChange } from './rank-changes';
import styles from './league-ranks.module.css';

/** How a rank moved, by sign and number; in words for screen readers. */
export function RankMove({ change }: { change: RankChange | undefined }) {
  const { t } = useTranslation('insight');
  const format = useFigureFormat();
  if (!change) return <span className={styles.muted}>—</span>;
  if (change.kind !== 'moved')
    return <span className={styles.muted}>{t(`league.moves.${change.kind}`)}</span>;
  const { from, steps } = change;
  if (steps === 0) {
    return (
      <span className={styles.muted} title={t('league.moves.same')}>
        <span aria-hidden>•</span>
        <span className="visually-hidden">{t('league.moves.same')}</span>
      </span>
    );
  }
  const way = steps > 0 ? 'up' : 'down';
  const words = t(`league.moves.${way}`, { from: format.count(from), to: format.count(from - steps) });
  return (
    <span className={styles.move} data-way={way} title={words}>
      <span aria-hidden>
        {steps > 0 ? '▲' : '▼'} {format.count(from)} → {format.count(from - steps)}
      </span>
      <span className="visually-hidden">{words}</span>
    </span>
  );
}
