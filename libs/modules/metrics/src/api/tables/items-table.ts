import { FIGURE_LABELS } from '@core/metrics';
import { CHOICE_LABELS, type ItemKind } from '@core/reporting';
import { TerritoryNames } from '@modules/territories';
import type { RouteTable, TableColumn } from '@platform/http';
import type { ItemResponse } from '../items.response';
import { itemColumns, statusColumn, trackColumns, type PlaceNames } from './item-columns';

type Column = TableColumn<ItemResponse, PlaceNames>;

const TENTHS = '0.0';
const TYPES: Readonly<Record<string, Record<'kk' | 'ru' | 'en', string>>> = {
  measure: { kk: 'іс-шара', ru: 'мероприятие', en: 'measure' },
  indicator: { kk: 'көрсеткіш', ru: 'показатель', en: 'indicator' },
};

const WHAT: Column[] = [
  ...itemColumns<ItemResponse>(({ territory }) => territory),
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
  statusColumn<ItemResponse>(({ status }) => status),
  ...trackColumns<ItemResponse>(({ progress }) => progress),
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
export const ITEMS_TABLE: RouteTable<ItemResponse, PlaceNames> = {
  name: 'items',
  paged: true,
  lookup: TerritoryNames,
  columns: [...WHAT, ...STATE, ...TERMS],
};

function dayOf(iso: string): Date {
  return new Date(`${iso}T00:00:00Z`);
}
