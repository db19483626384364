import {
  CHOICE_LABELS,
  fieldLabel,
  type BudgetLine,
  type ImportKind,
  type ItemKind,
  type PlanPoint,
  type Share,
} from '@core/reporting';
import { useTranslation } from 'react-i18next';
import { numberFormat } from '../../shared/format/number-format';
import type { Area } from '../../shared/i18n/texts';
import { useFigureFormat } from '../../shared/i18n/use-figure-format';
import { useLanguage } from '../../shared/i18n/use-language';
import { usePlaceNames } from '../places/use-place-names';

/** What a reported value is measured in. */
export interface Measured {
  kind: ItemKind;
  unit: string | null;
}

const DAYS = ['startsOn', 'deadline', 'validFrom', 'validTo', 'effective'];
const NUMBERS = [
  ...['baseline', 'target', 'weight', 'numerator', 'denominator', 'level', 'gridRow', 'gridCol'],
  ...['positions', 'dueDay', 'graceDays'],
];
/** Words of choices that other pages have, too: by kind of row and field. */
const WORDS_ELSEWHERE: Readonly<Record<string, readonly [area: Area, key: string]>> = {
  'territories.kind': ['territories', 'kinds'],
  'programmes.reporting': ['plans', 'rules.reportings'],
  'programmes.weights': ['plans', 'rules.weightings'],
  'programmes.endorsement': ['plans', 'rules.endorsements'],
};
const PLACES = ['territoryCode', 'parentCode', 'from', 'to'];

/** What the fields of rows are called, and what they say, in words; nothing said is null. Needs the areas `differences`, `plans`, `territories`. */
export function useFieldWords(of: ImportKind) {
  const { t, i18n } = useTranslation('differences');
  const language = useLanguage();
  const format = useFigureFormat();
  const placeName = usePlaceNames();
  const known = (key: string): string | undefined =>
    i18n.exists(key, { ns: 'differences' }) ? t(key as 'none') : undefined;
  const quantity = (value: unknown): string => format.quantity(Number(value));
  const money = (value: unknown): string => t('money', { sum: quantity(value) });
  const reported = (value: unknown, measured: Measured | null): string => {
    if (measured?.kind === 'binary') return CHOICE_LABELS.isDone[Number(value) >= 1 ? '1' : '0'][language];
    const unit = measured?.kind === 'stages' ? '%' : measured?.unit;
    return unit ? numberFormat.measured(language, quantity(value), unit) : quantity(value);
  };
  const choice = (field: string, value: string): string | undefined => {
    const labels: Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, string>>>>>> = {
      ...{ type: CHOICE_LABELS.itemType, delayReason: CHOICE_LABELS.delayReason },
      kind: of === 'lineage' ? CHOICE_LABELS.lineageKind : CHOICE_LABELS.itemKind,
    };
    const own = of === 'road-maps' || of === 'progress' || of === 'lineage';
    if (own) return labels[field]?.[value]?.[language];
    const elsewhere = WORDS_ELSEWHERE[`${of}.${field}`];
    const word: unknown = elsewhere && i18n.getResource(language, elsewhere[0], `${elsewhere[1]}.${value}`);
    return typeof word === 'string' ? word : undefined;
  };
  const list = (field: string, value: readonly unknown[]): string => {
    if (field === 'plan')
      return (value as PlanPoint[])
        .map(({ on, percent }) => `${format.day(on)}: ${format.percent(Number(percent))}`)
        .join('; ');
    if (field === 'budget')
      return (value as BudgetLine[])
        .map(
          (line) =>
            `${line.year}, ${CHOICE_LABELS.budgetSource[line.source][language]}: ${money(line.planned)}`,
        )
        .join('; ');
    if (field === 'shares')
      return (value as Share[])
        .map(
          ({ territoryCode, share }) => `${placeName(territoryCode)}: ${format.percent(Number(share) * 100)}`,
        )
        .join('; ');
    return value.every((one) => typeof one === 'string')
      ? value.join('; ')
      : t('several', { count: value.length });
  };
  return {
    /** What a field is called; one without a name of its own by its code. */
    label: (field: string): string => {
      const heading = of === 'programmes' || of === 'boundaries' ? undefined : fieldLabel(of, field);
      return heading?.[language] ?? known(`fields.${field}`) ?? field;
    },
    /** @param measured of a reported value */
    value: (field: string, value: unknown, measured: Measured | null = null): string | null => {
      if (value === null) return null;
      if (typeof value === 'boolean') return t(value ? 'yes' : 'no');
      if (Array.isArray(value)) return list(field, value);
      if (field === 'term') {
        const { start, end } = value as { start: string; end: string };
        return t('term', { start: format.day(start), end: format.day(end) });
      }
      if (DAYS.includes(field)) return format.day(String(value as string));
      if (field === 'value') return reported(value, measured);
      if (field === 'spent') return money(value);
      if (field === 'share') return format.percent(Number(value) * 100);
      if (NUMBERS.includes(field)) return quantity(value);
      if (PLACES.includes(field)) return placeName(String(value as string));
      return choice(field, String(value as string)) ?? String(value as string);
    },
  };
}
