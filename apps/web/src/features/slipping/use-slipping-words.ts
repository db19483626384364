import { CHOICE_LABELS, CHOICES, type DelayReason } from '@core/reporting';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../shared/i18n/use-language';
import { useFigureFormat } from '../../shared/i18n/use-figure-format';
import { NONE_GIVEN } from './slipping-search';

const isReason = (code: string): code is DelayReason =>
  (CHOICES.delayReason as readonly string[]).includes(code);

/** What people read of delays: reasons, who decides them, days. */
export function useSlippingWords() {
  const { t } = useTranslation('insight');
  const language = useLanguage();
  const format = useFigureFormat();
  return {
    /** Null and `none`: nobody gave one. */
    reason: (code: string | null): string => {
      if (code === null || code === NONE_GIVEN) return t('slipping.noReason');
      return isReason(code) ? CHOICE_LABELS.delayReason[code][language] : code;
    },
    /** With whom the way out lies, by the reason that was given. */
    unblocks: (code: string | null): string =>
      t(`slipping.unblocks.${code !== null && isReason(code) ? code : 'none'}`),
    executor: (name: string | null): string =>
      name === null || name === NONE_GIVEN ? t('slipping.noExecutor') : name,
    days: (late: number): string => {
      if (late > 0) return t('slipping.daysLate', { days: format.count(late) });
      return late === 0 ? t('slipping.dueToday') : t('slipping.daysLeft', { days: format.count(-late) });
    },
  };
}
