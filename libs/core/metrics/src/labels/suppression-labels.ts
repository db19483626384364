import type { Language } from '@core/kernel';
import type { SuppressionReason } from '../league';

/** Why a territory has no rank in the league. */
export const SUPPRESSION_LABELS: Readonly<Record<SuppressionReason, Readonly<Record<Language, string>>>> = {
  no_weight: { kk: 'Салмағы жоқ', ru: 'Нет веса', en: 'No weight' },
  few_measures: { kk: 'Іс-шара аз', ru: 'Мало мероприятий', en: 'Few measures' },
  little_reporting: { kk: 'Есеп аз түскен', ru: 'Мало отчётов', en: 'Few reports received' },
};
