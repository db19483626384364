import { FIGURE_LABELS, type Status } from '@core/metrics';
import { TerritoryNames } from '@modules/territories';
import type { RouteTable, TableColumn } from '@platform/http';
import type { ExplainLineResponse } from '../explain.response';
import { itemColumns, statusColumn, trackColumns, type PlaceNames } from './item-columns';

type Column = TableColumn<ExplainLineResponse, PlaceNames>;

const WHAT: Column[] = [
  ...itemColumns<ExplainLineResponse>(({ roadMap }) => roadMap),
  statusColumn<ExplainLineResponse>(({ status }) => status as Status),
];

const HOW: Column[] = [
  ...trackColumns<ExplainLineResponse>((row) => row),
  { title: FIGURE_LABELS.weight, value: ({ weight }) => weight },
  { title: { kk: 'Үлесі', ru: 'Доля', en: 'Share' }, value: ({ share }) => share },
  {
    title: { kk: 'Алымға қосады', ru: 'Вклад в числитель', en: 'Adds' },
    value: ({ numerator }) => numerator,
  },
  {
    title: { kk: 'Бөлімге қосады', ru: 'Вклад в знаменатель', en: 'Adds to the divisor' },
    value: ({ denominator }) => denominator,
  },
];

const RECORDS: Column[] = [
  {
    title: { kk: 'Есеп жазбасы', ru: 'Запись отчёта', en: 'Reported entry' },
    value: ({ reportedEntry }) => reportedEntry,
  },
  {
    title: { kk: 'Қабылданған жазба', ru: 'Принятая запись', en: 'Accepted entry' },
    value: ({ acceptedEntry }) => acceptedEntry,
  },
  { title: { kk: 'Тексеру', ru: 'Проверка', en: 'Verification' }, value: ({ verification }) => verification },
];

/** The parts of a figure as a file: what each item adds above and below the line. */
export const EXPLAIN_TABLE: RouteTable<ExplainLineResponse, PlaceNames> = {
  name: 'explain',
  paged: true,
  lookup: TerritoryNames,
  columns: [...WHAT, ...HOW, ...RECORDS],
};
