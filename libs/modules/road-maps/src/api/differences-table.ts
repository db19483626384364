import { textIn, type Language, type LocalizedText } from '@core/kernel';
import { CHOICE_LABELS, fieldLabel, type BudgetLine, type PlanPoint, type Share } from '@core/reporting';
import { TerritoryNames } from '@modules/territories';
import type { RouteTable, TableColumn } from '@platform/http';
import type { ItemAttribute } from '../domain/item-attributes';
import type { ItemChange } from '../domain/item-changes';
import type {
  AttributeDifferenceResponse,
  DifferencesResponse,
  ItemDifferenceResponse,
} from './differences.response';

type Names = ReadonlyMap<string, LocalizedText>;
interface Line {
  readonly item: ItemDifferenceResponse;
  /** Null of a removed item, of which nothing more is said. */
  readonly difference: AttributeDifferenceResponse | null;
}
type Column = TableColumn<Line, Names>;

const CHANGES: Readonly<Record<ItemChange, Readonly<Record<Language, string>>>> = {
  added: { kk: 'қосылды', ru: 'добавлено', en: 'added' },
  removed: { kk: 'алынды', ru: 'исключено', en: 'removed' },
  changed: { kk: 'өзгерді', ru: 'изменено', en: 'changed' },
};

/** An attribute in words, as a cell of a table holds it. */
type Written = (value: never, language: Language, names: Names) => string;

const named = (code: string, language: Language, names: Names): string =>
  textIn(names.get(code) ?? {}, language) || code;

const WRITTEN: Readonly<Partial<Record<ItemAttribute, Written>>> = {
  title: (value: LocalizedText) => Object.values(value).join(' / '),
  type: (value: keyof typeof CHOICE_LABELS.itemType, language) => CHOICE_LABELS.itemType[value][language],
  kind: (value: keyof typeof CHOICE_LABELS.itemKind, language) => CHOICE_LABELS.itemKind[value][language],
  coExecutors: (value: readonly string[]) => value.join('; '),
  plan: (value: readonly PlanPoint[]) => value.map(({ on, percent }) => `${on}: ${percent} %`).join('; '),
  budget: (value: readonly BudgetLine[], language) =>
    value
      .map(
        ({ year, source, planned }) => `${year}, ${CHOICE_LABELS.budgetSource[source][language]}: ${planned}`,
      )
      .join('; '),
  shares: (value: readonly Share[], language, names) =>
    value.map(({ territoryCode, share }) => `${named(territoryCode, language, names)}: ${share}`).join('; '),
};

function cell(side: 'before' | 'after'): Column['value'] {
  return ({ difference }, { language, known }) => {
    const value = difference?.[side] ?? null;
    if (difference === null || value === null) return null;
    const written = WRITTEN[difference.attribute];
    return written ? written(value as never, language, known) : String(value as string);
  };
}

const COLUMNS: Column[] = [
  {
    title: { kk: 'Аумақ', ru: 'Территория', en: 'Territory' },
    width: 28,
    value: ({ item }, { language, known }) => named(item.territory, language, known),
  },
  { title: { kk: 'Тармақ коды', ru: 'Код пункта', en: 'Item code' }, value: ({ item }) => item.itemCode },
  {
    title: { kk: 'Атауы', ru: 'Название', en: 'Title' },
    width: 60,
    value: ({ item }, { language }) => textIn(item.title, language),
  },
  {
    title: { kk: 'Өзгеріс', ru: 'Изменение', en: 'Change' },
    value: ({ item }, { language }) => CHANGES[item.change][language],
  },
  {
    title: { kk: 'Нені', ru: 'Что', en: 'What' },
    width: 28,
    value: ({ difference }, { language }) =>
      difference && (fieldLabel('road-maps', difference.attribute)?.[language] ?? difference.attribute),
  },
  { title: { kk: 'Бұрын', ru: 'Было', en: 'Before' }, width: 40, value: cell('before') },
  { title: { kk: 'Енді', ru: 'Стало', en: 'After' }, width: 40, value: cell('after') },
];

/** What differs between two states of items as a file: a row for each attribute. */
export const DIFFERENCES_TABLE: RouteTable<Line, Names> = {
  name: 'differences',
  paged: true,
  lookup: TerritoryNames,
  columns: COLUMNS,
  rowsOf: ({ items }: DifferencesResponse) =>
    items.flatMap((item): Line[] =>
      item.attributes.length === 0
        ? [{ item, difference: null }]
        : item.attributes.map((difference) => ({ item, difference })),
    ),
};
