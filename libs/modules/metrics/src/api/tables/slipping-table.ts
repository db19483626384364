import { textIn, type LocalizedText } from '@core/kernel';
import { FIGURE_LABELS, STATUS_LABELS } from '@core/metrics';
import { CHOICE_LABELS, type DelayReason } from '@core/reporting';
import { TerritoryNames } from '@modules/territories';
import type { RouteTable, TableColumn } from '@platform/http';
import type { SlippingItemResponse } from '../slipping.response';

type Names = ReadonlyMap<string, LocalizedText>;
type Column = TableColumn<SlippingItemResponse, Names>;

const TENTHS = '0.0';

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
    value: ({ place }, { language, known }) => textIn(known.get(place) ?? {}, language) || place,
  },
  { title: { kk: 'Бағыт', ru: 'Направление', en: 'Direction' }, value: ({ direction }) => direction },
  {
    title: { kk: 'Күйі', ru: 'Статус', en: 'Status' },
    width: 20,
    value: ({ status }, { language }) => STATUS_LABELS[status][language],
  },
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
  ...(['planned', 'reported', 'accepted', 'verified'] as const).map((track): Column => ({
    title: FIGURE_LABELS[track],
    numberFormat: TENTHS,
    value: (row) => row[track],
  })),
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
export const SLIPPING_TABLE: RouteTable<SlippingItemResponse, Names> = {
  name: 'slipping',
  paged: true,
  lookup: TerritoryNames,
  columns: [...WHAT, ...HOW_MUCH, ...WHY],
};
