import { CHOICE_LABELS, CHOICES, type DelayReason } from '@core/reporting';
import { useTranslation } from 'react-i18next';
import { numberFormat } from '../../shared/format/number-format';
import { useLanguage } from '../../shared/i18n/use-language';

/** What a value is measured in. */
export interface Measured {
  kind: string;
  unit: string | null;
}

const isReason = (code: string): code is DelayReason =>
  (CHOICES.delayReason as readonly string[]).includes(code);

/** Values of items, money and delay reasons in words; nothing given is said so and never zero. */
export function useValueWords() {
  const { t } = useTranslation('review');
  const language = useLanguage();
  const quantity = (value: number): string => numberFormat.quantity(language, value);
  return {
    value: (value: number | null, { kind, unit }: Measured): string => {
      if (value === null) return t('values.none');
      if (kind === 'binary') return t(value >= 1 ? 'values.done' : 'values.notDone');
      const measure = kind === 'stages' ? '%' : unit;
      return measure ? numberFormat.measured(language, quantity(value), measure) : quantity(value);
    },
    quantity,
    fraction: (numerator: number | null, denominator: number | null): string =>
      numerator === null || denominator === null
        ? t('values.none')
        : t('values.fraction', { numerator: quantity(numerator), denominator: quantity(denominator) }),
    money: (millions: number | null): string =>
      millions === null ? t('values.none') : numberFormat.joined(quantity(millions), t('values.millions')),
    reason: (code: string | null): string => {
      if (code === null) return t('values.none');
      return isReason(code) ? CHOICE_LABELS.delayReason[code][language] : code;
    },
    kind: (kind: string): string =>
      kind in CHOICE_LABELS.itemKind
        ? CHOICE_LABELS.itemKind[kind as keyof typeof CHOICE_LABELS.itemKind][language]
        : kind,
  };
}
