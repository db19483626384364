import { CHOICE_LABELS } from '@core/reporting';
import { useTranslation } from 'react-i18next';
import { useFigureFormat } from '../../../shared/i18n/use-figure-format';
import { useLanguage } from '../../../shared/i18n/use-language';
import { PersonName } from '../../people/person-name';
import type { SheetRow } from '../report-sheet';
import { useShownValue } from '../sheet/known-cells';
import { shownNumber } from '../sheet/shown-number';
import styles from './row-dialog.module.css';

interface SaidOfProps {
  title: string;
  row: SheetRow;
  entry: NonNullable<SheetRow['current']>;
}

/** One revision in words: what was claimed, by whom, and what the reviewer said. */
export function SaidOf({ title, row, entry }: SaidOfProps) {
  const { t } = useTranslation('desk');
  const format = useFigureFormat();
  const language = useLanguage();
  const valueOf = useShownValue();
  const { value, numerator, denominator, spent, narrative, delayReason, state, reason } = entry;
  const number = (text: string): string => shownNumber(language, Number(text));
  return (
    <section>
      <h3 className={styles.heading}>
        {title}{' '}
        <span className={styles.state} data-state={state}>
          {t(`states.${state}`)}
        </span>
      </h3>
      <p>
        <strong>{value === null ? t('grid.none') : valueOf(row, Number(value))}</strong>
        {numerator && denominator && ` (${number(numerator)} / ${number(denominator)})`}
        {spent && ` · ${t('row.spent', { value: number(spent) })}`}
        {delayReason && ` · ${CHOICE_LABELS.delayReason[delayReason][language]}`}
      </p>
      {narrative && <p className={styles.narrative}>{narrative}</p>}
      <p className={styles.quiet}>
        <PersonName id={entry.submittedBy} /> · {format.instant(entry.submittedAt)}
      </p>
      {reason && (
        <p className={styles.reason}>
          <strong>{t('grid.returned')}</strong> {reason} (<PersonName id={entry.reviewedBy} />)
        </p>
      )}
    </section>
  );
}
