import { STATUS_LABELS } from '@core/metrics';
import { STATUSES } from '../../shared/api/figures';
import { useFigureFormat } from '../../shared/i18n/use-figure-format';
import { useLanguage } from '../../shared/i18n/use-language';
import { StatusGlyph } from '../statuses/status-glyph';
import type { PublicFigures } from './public-queries';
import styles from './public.module.css';

/** How many items are in each status; those nobody is in are left out. */
export function StatusList({ figures: { statuses } }: { figures: PublicFigures }) {
  const language = useLanguage();
  const format = useFigureFormat();
  return (
    <dl className={`${styles.facts} ${styles.statuses}`}>
      {STATUSES.filter((status) => statuses[status] > 0).flatMap((status) => [
        <dt key={`${status} name`}>
          <StatusGlyph status={status} /> {STATUS_LABELS[status][language]}
        </dt>,
        <dd key={status}>{format.count(statuses[status])}</dd>,
      ])}
    </dl>
  );
}
