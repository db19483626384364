import { CHOICE_LABELS } from '@core/reporting';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFigureFormat } from '../../../shared/i18n/use-figure-format';
import { useLanguage } from '../../../shared/i18n/use-language';
import type { SheetRow } from '../report-sheet';
import { plannedValue } from './planned-value';
import { roughNumber, shownNumber } from './shown-number';
import styles from './sheet-grid.module.css';

/** A value in an item's own terms: "yes" and "no" where it is done or not. */
export function useShownValue(): (row: SheetRow, value: number) => string {
  const language = useLanguage();
  return (row, value) => {
    if (row.kind === 'binary') return CHOICE_LABELS.isDone[value >= 1 ? '1' : '0'][language];
    const figure = shownNumber(language, value);
    return row.kind === 'stages' ? `${figure} %` : figure;
  };
}

/** What is known of an item before it is reported: the plan, what was accepted, what was said last time. */
export function KnownCells({ row }: { row: SheetRow }) {
  const { t } = useTranslation('desk');
  const format = useFigureFormat();
  const language = useLanguage();
  const valueOf = useShownValue();
  const { accepted, previous, target } = row;
  const isFigure = row.kind !== 'binary' && row.kind !== 'stages';
  return (
    <>
      <Known below={isFigure && target !== null && t('grid.target', { value: valueOf(row, Number(target)) })}>
        {row.kind === 'binary'
          ? valueOf(row, plannedValue(row))
          : `${roughNumber(language, plannedValue(row))}${row.kind === 'stages' ? ' %' : ''}`}
      </Known>
      <Known below={accepted && format.shortPeriod(accepted.period)}>
        {accepted ? valueOf(row, Number(accepted.value)) : <Nothing />}
      </Known>
      <Known below={previous && format.shortPeriod(previous.period)}>
        {previous?.value ? valueOf(row, Number(previous.value)) : <Nothing />}
      </Known>
    </>
  );
}

function Known({ below, children }: { below: ReactNode; children: ReactNode }) {
  return (
    <div role="gridcell" className={styles.known}>
      <span>{children}</span>
      {below && <small>{below}</small>}
    </div>
  );
}

function Nothing() {
  const { t } = useTranslation('desk');
  return (
    <span className={styles.nothing}>
      <span aria-hidden>—</span>
      <span className="visually-hidden">{t('grid.none')}</span>
    </span>
  );
}
