import { textIn, type LocalizedText } from '@core/kernel';
import { FIGURE_LABELS, STATUS_LABELS } from '@core/metrics';
import { CHOICE_LABELS, type ItemKind } from '@core/reporting';
import { TerritoryNames } from '@modules/territories';
import type { RouteTable, TableColumn } from '@platform/http';
import type { ItemResponse } from '../items.response';

type Names = ReadonlyMap<string, LocalizedText>;
type Column = TableColumn<ItemResponse, Names>;

const TENTHS = '0.0';
const TYPES: Readonly<Record<string, Record<'kk' | 'ru' | 'en', string>>> = {
  measure: { kk: 'іс-шара', ru: 'мероприятие', en: 'measure' },
  indicator: { kk: 'көрсеткіш', ru: 'показатель', en: 'indicator' },
};

const WHAT: Column[] = [
  { title: { kk: 'Коды', ru: 'Код', en: 'Code' }, value: ({ code }) => code },
  {
    title: { kk: 'Атауы', ru: 'Название', en: 'Title' },
    width: 60,
    value: ({ title }, { language }) => textIn(title, language),
  },
  {
    title: { kk: 'Аумақ', ru: 'Территория', en: 'Territory' },
    width: 28,
    value: ({ territory }, { language, known }) => textIn(known.get(territory) ?? {}, language) || territory,
  },
  {
    title: { kk: 'Түрі', ru: 'Тип', en: 'Type' },
    value: ({ type }, { language }) => TYPES[type]?.[language] ?? type,
  },
  {
    title: { kk: 'Есептелуі', ru: 'Как считается', en: 'Kind' },
    width: 24,
    value: ({ kind }, { language }) => CHOICE_LABELS.itemKind[kind as ItemKind]?.[language] ?? kind,
  },
  { title: { kk: 'Бағыт', ru: 'Направление', en: 'Direction' }, value: ({ direction }) => direction },
  { title: { kk: 'Уәде', ru: 'Обещание', en: 'Promise' }, value: ({ promise }) => promise },
];

const STATE: Column[] = [
  { title: { kk: 'Кезең', ru: 'Период', en: 'Period' }, value: ({ period }) => period },
  {
    title: { kk: 'Күйі', ru: 'Статус', en: 'Status' },
    width: 24,
    value: ({ status }, { language }) => (status === null ? null : STATUS_LABELS[status][language]),
  },
  ...(['planned', 'reported', 'accepted', 'verified'] as const).map((track): Column => ({
    title: FIGURE_LABELS[track],
    numberFormat: TENTHS,
    value: ({ progress }) => progress[track],
  })),
  { title: { kk: 'Мерзімі', ru: 'Срок', en: 'Deadline' }, value: ({ deadline }) => dayOf(deadline) },
];

const TERMS: Column[] = [
  { title: { kk: 'Өлшем бірлігі', ru: 'Единица', en: 'Unit' }, value: ({ unit }) => unit },
  {
    title: { kk: 'Бастапқы мән', ru: 'Исходное значение', en: 'Baseline' },
    value: ({ baseline }) => baseline,
  },
  { title: { kk: 'Нысаналы мән', ru: 'Целевое значение', en: 'Target' }, value: ({ target }) => target },
  { title: { kk: 'Салмағы', ru: 'Вес', en: 'Weight' }, value: ({ weight }) => weight },
  {
    title: { kk: 'Аяқтау нысаны', ru: 'Форма завершения', en: 'Completion form' },
    width: 32,
    value: ({ completionForm }) => completionForm,
  },
  {
    title: { kk: 'Жауапты орындаушы', ru: 'Ответственный исполнитель', en: 'Lead executor' },
    width: 32,
    value: ({ leadExecutor }) => leadExecutor,
  },
  {
    title: { kk: 'Бірлесіп орындаушылар', ru: 'Соисполнители', en: 'Co-executors' },
    width: 32,
    value: ({ coExecutors }) => coExecutors.join('; '),
  },
  { title: FIGURE_LABELS.moneyPlanned, numberFormat: TENTHS, value: ({ budgetPlanned }) => budgetPlanned },
  { title: FIGURE_LABELS.moneySpent, numberFormat: TENTHS, value: ({ spent }) => spent },
];

/** Items with their state as a file. */
export const ITEMS_TABLE: RouteTable<ItemResponse, Names> = {
  name: 'items',
  paged: true,
  lookup: TerritoryNames,
  columns: [...WHAT, ...STATE, ...TERMS],
};

function dayOf(iso: string): Date {
  return new Date(`${iso}T00:00:00Z`);
}
