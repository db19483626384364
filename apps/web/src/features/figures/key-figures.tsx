import { useTranslation } from 'react-i18next';
import type { FigureSet, FigureSetName } from '../../shared/api/figures';
import { useFigureFormat } from '../../shared/i18n/use-figure-format';
import { FigureCell } from './figure-cell';
import styles from './key-figures.module.css';

const ENOUGH_COVERAGE = 60;

interface KeyFiguresProps {
  figures: FigureSet;
  set: FigureSetName;
  territory: string;
}

/** What qualifies the headline: how far from plan, how far from proof, how late, and how much of it is known. */
export function KeyFigures({ figures, set, territory }: KeyFiguresProps) {
  const { t } = useTranslation();
  const format = useFigureFormat();
  const { deviation, gap, overdueShare, coverage, verifiedCoverage, onTimeRate, baseline, churn } = figures;
  const { reporting, scheduleIndex, money } = figures;
  const cell = (figure: string) => ({ figure: `${set}.${figure}`, territory });
  const unrated = figures.band === 'grey';
  const planned = money?.planned ?? null;
  const spent = money?.spent ?? null;
  return (
    <dl className={styles.cells} aria-label={t('cells.label')}>
      <FigureCell
        label={t('cells.deviation')}
        definition="deviation"
        {...cell('deviation')}
        value={format.difference(deviation)}
        unit={t('figure.points')}
        absent={deviation === null}
        tone={!unrated && deviation !== null && deviation < -10 ? 'bad' : undefined}
        hinted={`${set}.scheduleIndex`}
        hint={
          scheduleIndex === null
            ? undefined
            : t('cells.scheduleIndex', { value: format.ratio(scheduleIndex) })
        }
      />
      <FigureCell
        label={t('cells.gap')}
        definition="gap"
        {...cell('gap')}
        value={format.difference(gap)}
        unit={t('figure.points')}
        absent={gap === null}
        hint={t('cells.gapHint')}
      />
      <FigureCell
        label={t('cells.overdueShare')}
        definition="overdueShare"
        {...cell('overdueShare')}
        value={overdueShare === null ? t('figure.notDefined') : format.percent(overdueShare)}
        absent={overdueShare === null}
        tone={!unrated && overdueShare !== null && overdueShare > 15 ? 'bad' : undefined}
        hint={overdueShare === null ? t('cells.overdueNone') : t('cells.overdueHint')}
      />
      <FigureCell
        label={t('cells.coverage')}
        definition="coverage"
        {...cell('coverage')}
        value={format.percent(coverage)}
        absent={coverage === null}
        tone={coverage !== null && coverage < ENOUGH_COVERAGE ? 'bad' : undefined}
        hint={
          coverage !== null && coverage < ENOUGH_COVERAGE ? t('cells.coverageLow') : t('cells.coverageHint')
        }
      />
      <FigureCell
        label={t('cells.reporting')}
        definition="reporting"
        {...cell('reporting.received')}
        value={format.count(reporting.received)}
        unit={t('figure.outOf', { total: format.count(reporting.expected) })}
        hinted={`${set}.reporting.onTime`}
        hint={t('cells.reportingHint', { onTime: format.count(reporting.onTime) })}
      />
      <FigureCell
        label={t('cells.onTimeRate')}
        definition="onTimeRate"
        {...cell('onTimeRate')}
        value={onTimeRate === null ? t('figure.notDefined') : format.percent(onTimeRate)}
        absent={onTimeRate === null}
        hint={t('cells.onTimeHint')}
      />
      <FigureCell
        label={t('cells.verifiedCoverage')}
        definition="verifiedCoverage"
        {...cell('verifiedCoverage')}
        value={format.percent(verifiedCoverage)}
        absent={verifiedCoverage === null}
        hint={t('cells.verifiedHint')}
      />
      {planned === null && spent === null ? (
        <FigureCell
          label={t('cells.baseline')}
          definition="baseline"
          {...cell('baseline')}
          value={format.percent(baseline)}
          absent={baseline === null}
          hinted={`${set}.churn`}
          hint={churn === null ? undefined : t('cells.churn', { value: format.percent(churn) })}
        />
      ) : (
        <FigureCell
          label={t('cells.money')}
          definition="money"
          {...cell('money.spent')}
          value={spent === null ? t('figure.noData') : format.money(Number(spent)).number}
          unit={spent === null ? undefined : format.money(Number(spent)).unit}
          absent={spent === null}
          hinted={`${set}.money.planned`}
          hint={
            planned === null
              ? undefined
              : t('cells.moneyHint', { planned: format.money(Number(planned)).text })
          }
        />
      )}
    </dl>
  );
}
