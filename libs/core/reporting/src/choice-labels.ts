import type { Language } from '@core/kernel';
import type { BudgetSource, DelayReason, ItemKind, ItemType, LineageKind } from './choices';

type Labels<Choice extends string> = Readonly<Record<Choice, Readonly<Record<Language, string>>>>;

const DELAY_REASONS: Labels<DelayReason> = {
  court: { kk: 'Сот ісі', ru: 'Судебное разбирательство', en: 'Court case' },
  funding_republican: {
    kk: 'Республикалық бюджеттен қаражат бөлінбеді',
    ru: 'Нет средств республиканского бюджета',
    en: 'No money from the republican budget',
  },
  funding_local: {
    kk: 'Жергілікті бюджеттен қаражат бөлінбеді',
    ru: 'Нет средств местного бюджета',
    en: 'No money from the local budget',
  },
  documents: { kk: 'Құжаттар дайын емес', ru: 'Не готовы документы', en: 'Documents not ready' },
  contractor: { kk: 'Мердігердің кінәсінен', ru: 'По вине подрядчика', en: 'Contractor' },
  land: { kk: 'Жер мәселесі', ru: 'Земельный вопрос', en: 'Land question' },
  weather: { kk: 'Ауа райы', ru: 'Погодные условия', en: 'Weather' },
  other: { kk: 'Басқа себеп', ru: 'Другая причина', en: 'Other reason' },
};

const ITEM_KINDS: Labels<ItemKind> = {
  binary: { kk: 'Орындалды ма: иә не жоқ', ru: 'Исполнено: да или нет', en: 'Done: yes or no' },
  stages: { kk: 'Кезеңмен, 0–100 %', ru: 'По этапам, 0–100 %', en: 'In stages, 0–100 %' },
  increase: { kk: 'Өсуі тиіс', ru: 'Должно расти', en: 'Should rise' },
  decrease: { kk: 'Төмендеуі тиіс', ru: 'Должно снижаться', en: 'Should fall' },
  maintain_at_least: { kk: 'Нысанадан төмен түспеуі тиіс', ru: 'Не ниже цели', en: 'At least the target' },
  maintain_at_most: { kk: 'Нысанадан аспауы тиіс', ru: 'Не выше цели', en: 'At most the target' },
};

const ITEM_TYPES: Labels<ItemType> = {
  measure: { kk: 'Іс-шара', ru: 'Мероприятие', en: 'Measure' },
  indicator: { kk: 'Көрсеткіш', ru: 'Показатель', en: 'Indicator' },
};

const BUDGET_SOURCES: Labels<BudgetSource> = {
  republican: { kk: 'республикалық бюджет', ru: 'республиканский бюджет', en: 'republican budget' },
  local: { kk: 'жергілікті бюджет', ru: 'местный бюджет', en: 'local budget' },
  national_fund: { kk: 'Ұлттық қор', ru: 'Национальный фонд', en: 'National Fund' },
  private: { kk: 'жеке қаражат', ru: 'частные средства', en: 'private funds' },
};

const LINEAGE_KINDS: Labels<LineageKind> = {
  split: { kk: 'Бөліну', ru: 'Разделение', en: 'Split' },
  merge: { kk: 'Бірігу', ru: 'Объединение', en: 'Merge' },
  rename: { kk: 'Қайта аталу', ru: 'Переименование', en: 'Rename' },
  transfer: { kk: 'Бір бөлігін беру', ru: 'Передача части', en: 'Transfer' },
};

/**
 * What people read instead of a choice. A delay reason or what became of a territory may be written so in a file, in any language; the others are only
 * shown. Done or not is written as one of the words that a binary value takes.
 */
export const CHOICE_LABELS = {
  delayReason: DELAY_REASONS,
  itemKind: ITEM_KINDS,
  itemType: ITEM_TYPES,
  budgetSource: BUDGET_SOURCES,
  lineageKind: LINEAGE_KINDS,
  isDone: {
    '1': { kk: 'Иә', ru: 'Да', en: 'Yes' },
    '0': { kk: 'Жоқ', ru: 'Нет', en: 'No' },
  } satisfies Labels<'0' | '1'>,
} as const;
