import { ALERT_TERMS, type AlertRule } from '@core/metrics';
import { useTranslation } from 'react-i18next';
import { useFigureFormat } from '../../shared/i18n/use-figure-format';
import type { Follow } from './follow';

type Unit = NonNullable<(typeof ALERT_TERMS)[AlertRule]['unit']>;

/** Lines and what stands there, in words. */
export function useAlertWords() {
  const { t } = useTranslation('follows');
  const format = useFigureFormat();
  const unit = (of: Unit): string => t(`units.${of}`);
  const value = (rule: AlertRule, found: number | null): string => {
    const of = ALERT_TERMS[rule].unit;
    if (found === null) return t('unknown');
    if (of === null) return t(found > 0 ? 'red' : 'notRed');
    if (of === 'percent')
      return Number.isInteger(found) ? format.wholePercent(found / 100) : format.percent(found);
    return of === 'items' ? format.count(found) : `${format.decimal(found)} ${unit(of)}`;
  };
  return {
    unit,
    value,
    /** A line that was drawn, and whether it is crossed. */
    alert: ({ rule, line, value: found, crossed }: Follow['alerts'][number]): string => {
      const bound = ALERT_TERMS[rule].isBelow ? t('alerts.below') : t('alerts.from');
      const drawn = line === null ? '' : ` ${bound} ${value(rule, line)}`;
      const now = t(crossed ? 'alerts.nowCrossed' : 'alerts.now', { value: value(rule, found) });
      return `${t(`rules.${rule}`)}${drawn} (${now})`;
    },
  };
}
