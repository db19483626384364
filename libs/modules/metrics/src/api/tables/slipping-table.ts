import { CHOICE_LABELS, type DelayReason } from '@core/reporting';
import { TerritoryNames } from '@modules/territories';
import type { RouteTable, TableColumn } from '@platform/http';
import type { SlippingItemResponse } from '../slipping.response';
import { itemColumns, statusColumn, trackColumns, type PlaceNames } from './item-columns';

type Column = TableColumn<SlippingItemResponse, PlaceNames>;

const WHAT: Column[] = [
  ...itemColumns<SlippingItemResponse>(({ place }) => place),
  { title: { kk: 'Бағыт', ru: 'Направление', en: 'Direction' }, value: ({ direction }) => direction },
  statusColumn<SlippingItemResponse>(({ status }) => status),
  {
    title: { kk: 'Мерзімі', ru: 'Срок', en: 'Deadline' },
    value: ({ deadline }) => new Date(`${deadline}T00:00:00Z`),
  },
  { title: { kk: 'Кешіккен күн', ru: 'Дней просрочки', en: 'Days late' }, value: ({ daysLate }) => daysLate },
  { title: { kk: 'Қай кезеңнен бері', ru: 'С какого периода', en: 'Since' }, value: ({ since }) => since },
];

const HOW_MUCH: Column[] = [
  {
    title: {
      kk: 'Орындалудан алатыны, п. т.',
      ru: 'Отнимает у исполнения, п. п.',
      en: 'Takes from completion, pp',
    },
    width: 18,
    numberFormat: '0.00',
    value: ({ loss }) => loss,
  },
  ...trackColumns<SlippingItemResponse>((row) => row),
];

const WHY: Column[] = [
  {
    title: { kk: 'Кешігу себебі', ru: 'Причина задержки', en: 'Delay reason' },
    width: 32,
    value: ({ reason }, { language }) =>
      reason && (CHOICE_LABELS.delayReason[reason as DelayReason]?.[language] ?? reason),
  },
  {
    title: { kk: 'Түсініктеме', ru: 'Пояснение', en: 'Narrative' },
    width: 60,
    value: ({ narrative }) => narrative,
  },
  {
    title: { kk: 'Жауапты орындаушы', ru: 'Ответственный исполнитель', en: 'Lead executor' },
    width: 32,
    value: ({ executor }) => executor,
  },
];

/** What slips and who can unblock it, as a file. */
export const SLIPPING_TABLE: RouteTable<SlippingItemResponse, PlaceNames> = {
  name: 'slipping',
  paged: true,
  lookup: TerritoryNames,
  columns: [...WHAT, ...HOW_MUCH, ...WHY],
};
