import { useTranslation } from 'react-i18next';
import { Explained } from '../../features/explain/explained';
import type { Slipping } from '../../features/slipping/slipping-queries';
import { StatusGlyph } from '../../features/statuses/status-glyph';
import { useFigureFormat } from '../../shared/i18n/use-figure-format';
import styles from './slipping-totals.module.css';

interface SlippingTotalsProps {
  slipping: Slipping;
  /** Where nothing narrows the list: the cost is then a figure of the place, and opens what it is made of. */
  explained: { figure: string; territory: string } | undefined;
  /** The status that is filtered by. */
  chosen: string | undefined;
  onChoose: (status: string | undefined) => void;
}

const STATUSES = ['overdue', 'at_risk'] as const;

/** How much slips and what it costs; the two statuses filter the list. */
export function SlippingTotals({ slipping, explained, chosen, onChoose }: SlippingTotalsProps) {
  const { t } = useTranslation();
  const { t: told } = useTranslation('insight');
  const format = useFigureFormat();
  const { total, active, loss, statuses } = slipping;
  return (
    <dl className={styles.totals}>
      <div className={styles.total}>
        <dt>{told('slipping.total')}</dt>
        <dd>
          {format.count(total)}{' '}
          <span className={styles.of}>{t('figure.outOf', { total: format.count(active) })}</span>
        </dd>
      </div>
      <div className={styles.total}>
        <dt>{told('slipping.costs')}</dt>
        <dd>
          {explained ? (
            <Explained {...explained}>{format.finePoints(-loss)}</Explained>
          ) : (
            format.finePoints(-loss)
          )}
        </dd>
      </div>
      {STATUSES.map((status) => {
        const group = statuses.find(({ key }) => key === status);
        return (
          <div key={status} className={styles.total}>
            <dt>{t(`statuses.names.${status}`)}</dt>
            <dd>
              <button
                type="button"
                className={styles.status}
                aria-pressed={chosen === status}
                aria-label={`${t(`statuses.names.${status}`)}: ${format.count(group?.items ?? 0)}`}
                onClick={() => onChoose(chosen === status ? undefined : status)}
              >
                <StatusGlyph status={status} />
                {format.count(group?.items ?? 0)}
              </button>
            </dd>
          </div>
        );
      })}
    </dl>
  );
}
