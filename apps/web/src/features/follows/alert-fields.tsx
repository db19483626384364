import { ALERT_TERMS } from '@core/metrics';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { queries } from '../../shared/api/queries';
import { useFigureFormat } from '../../shared/i18n/use-figure-format';
import type { FollowedPlace } from './follow';
import type { AlertDraft, FollowDraft } from './follow-draft';
import styles from './follows.module.css';
import { toldPeriod } from './told-period';
import { useAlertWords } from './use-alert-words';

interface AlertFieldsProps {
  place: FollowedPlace;
  draft: FollowDraft;
  onChange: (draft: FollowDraft) => void;
}

/** The lines that may be drawn, each with what stands there now. */
export function AlertFields({ place, draft, onChange }: AlertFieldsProps) {
  const { t } = useTranslation('follows');
  const format = useFigureFormat();
  const { data: periods = [] } = useQuery(queries.periods(place.programme));
  const period = toldPeriod(periods, new Date());
  const { data: figures } = useQuery({
    ...queries.figures({ ...place, period: period ?? '' }),
    enabled: period !== undefined,
  });
  const change = (changed: AlertDraft): void =>
    onChange({
      ...draft,
      alerts: draft.alerts.map((alert) => (alert.rule === changed.rule ? changed : alert)),
    });
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{t('alerts.title')}</legend>
      <p className={styles.note}>
        {t('alerts.note')}
        {period !== undefined && ` ${t('alerts.period', { period: format.period(period) })}`}
      </p>
      <ul className={styles.alerts}>
        {draft.alerts.map((alert) => (
          <li key={alert.rule}>
            <AlertField
              alert={alert}
              now={figures && ALERT_TERMS[alert.rule].value(figures.measures)}
              onChange={change}
            />
          </li>
        ))}
      </ul>
    </fieldset>
  );
}

interface AlertFieldProps {
  alert: AlertDraft;
  /** Undefined while it is not known yet. */
  now: number | null | undefined;
  onChange: (alert: AlertDraft) => void;
}

function AlertField({ alert, now, onChange }: AlertFieldProps) {
  const { t } = useTranslation('follows');
  const words = useAlertWords();
  const { rule, isWanted, line } = alert;
  const { unit, isBelow, most } = ALERT_TERMS[rule];
  const name = t(`rules.${rule}`);
  return (
    <div className={styles.alert}>
      <label className={styles.choice}>
        <input
          type="checkbox"
          checked={isWanted}
          onChange={(event) => onChange({ ...alert, isWanted: event.currentTarget.checked })}
        />
        {name}
      </label>
      {unit !== null && (
        <span className={styles.line}>
          <span>{t(isBelow ? 'alerts.below' : 'alerts.from')}</span>
          <input
            type="number"
            inputMode={unit === 'items' ? 'numeric' : 'decimal'}
            className={styles.number}
            aria-label={t('alerts.line', { rule: name, unit: words.unit(unit) })}
            min={unit === 'items' ? 1 : 0.1}
            max={most}
            step={unit === 'items' ? 1 : 'any'}
            disabled={!isWanted}
            value={line}
            onChange={(event) => onChange({ ...alert, line: event.currentTarget.value })}
          />
          <span>{unit !== 'items' && words.unit(unit)}</span>
        </span>
      )}
      {now !== undefined && (
        <span className={styles.now}>{t('alerts.now', { value: words.value(rule, now) })}</span>
      )}
    </div>
  );
}
