import { textIn, type LocalizedText } from '@core/kernel';
import { FIGURE_LABELS, STATUS_LABELS, type Status } from '@core/metrics';
import { TerritoryNames } from '@modules/territories';
import type { RouteTable, TableColumn } from '@platform/http';
import type { ExplainLineResponse } from '../explain.response';

type Names = ReadonlyMap<string, LocalizedText>;
type Column = TableColumn<ExplainLineResponse, Names>;

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
    value: ({ roadMap }, { language, known }) => textIn(known.get(roadMap) ?? {}, language) || roadMap,
  },
  {
    title: { kk: 'Күйі', ru: 'Статус', en: 'Status' },
    width: 20,
    value: ({ status }, { language }) => STATUS_LABELS[status as Status][language],
  },
];

const HOW: Column[] = [
  ...(['planned', 'reported', 'accepted', 'verified'] as const).map((track): Column => ({
    title: FIGURE_LABELS[track],
    numberFormat: '0.0',
    value: (row) => row[track],
  })),
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
export const EXPLAIN_TABLE: RouteTable<ExplainLineResponse, Names> = {
  name: 'explain',
  paged: true,
  lookup: TerritoryNames,
  columns: [...WHAT, ...HOW, ...RECORDS],
};
