import { textIn, type LocalizedText } from '@core/kernel';
import { BAND_LABELS, FIGURE_LABELS, STATUS_LABELS, STATUSES } from '@core/metrics';
import { TerritoryNames } from '@modules/territories';
import type { RouteTable, TableColumn } from '@platform/http';
import type { FiguresResponse, IndicatorFigures } from '../figures.response';

type Names = ReadonlyMap<string, LocalizedText>;
type Column = TableColumn<FiguresResponse, Names>;
type Of = (row: FiguresResponse) => IndicatorFigures;
type Quantity = Exclude<
  keyof IndicatorFigures & keyof typeof FIGURE_LABELS,
  'band' | 'statuses' | 'reporting'
>;

const TENTHS = '0.0';
const WHOLE = '0';
const TYPES = {
  measures: { kk: 'Іс-шаралар', ru: 'Мероприятия', en: 'Measures' },
  indicators: { kk: 'Көрсеткіштер', ru: 'Показатели', en: 'Indicators' },
} as const;
const PERCENTS = [
  ...['planned', 'reported', 'accepted', 'verified', 'high', 'deviation', 'gap', 'coverage'],
  ...['verifiedCoverage', 'overdueShare', 'onTimeRate', 'baseline', 'churn', 'childrenMean'],
] as Quantity[];

const PLACE: Column[] = [
  {
    title: { kk: 'Аумақ коды', ru: 'Код территории', en: 'Territory code' },
    value: ({ territory }) => territory,
  },
  {
    title: { kk: 'Аумақ', ru: 'Территория', en: 'Territory' },
    width: 32,
    value: ({ territory }, { language, known }) => textIn(known.get(territory) ?? {}, language) || territory,
  },
  { title: { kk: 'Кезең', ru: 'Период', en: 'Period' }, value: ({ period }) => period },
];

const MONEY: Column[] = [
  {
    title: FIGURE_LABELS.moneyPlanned,
    numberFormat: TENTHS,
    value: ({ measures }) => measures.money.planned,
  },
  { title: FIGURE_LABELS.moneySpent, numberFormat: TENTHS, value: ({ measures }) => measures.money.spent },
];

const STAMP: Column[] = [
  {
    title: { kk: 'Ереже нұсқасы', ru: 'Версия правила', en: 'Rule version' },
    value: ({ ruleVersion }) => ruleVersion,
  },
  {
    title: { kk: 'Есептелген уақыты', ru: 'Рассчитано', en: 'Computed' },
    width: 26,
    value: ({ computedAt }) => computedAt,
  },
  {
    title: { kk: 'Мәлім болған сәт', ru: 'По известному на', en: 'As known at' },
    width: 26,
    value: ({ knownAt }) => knownAt,
  },
];

/** Figures of territories or periods as a file: every figure, measures beside indicators. */
export const FIGURES_TABLE: RouteTable<FiguresResponse, Names> = {
  name: 'figures',
  lookup: TerritoryNames,
  columns: [
    ...PLACE,
    ...ofType('measures', (row) => row.measures),
    ...MONEY,
    ...ofType('indicators', (row) => row.indicators),
    ...STAMP,
  ],
};

function ofType(type: keyof typeof TYPES, of: Of): Column[] {
  return [
    column(type, FIGURE_LABELS.total, WHOLE, (row) => of(row).total),
    {
      ...column(type, FIGURE_LABELS.band, undefined, () => null),
      value: (row, { language }) => BAND_LABELS[of(row).band][language],
    },
    ...PERCENTS.map((key) => column(type, FIGURE_LABELS[key], TENTHS, (row) => of(row)[key])),
    ...STATUSES.map((status) =>
      column(type, STATUS_LABELS[status], WHOLE, (row) => of(row).statuses[status]),
    ),
    ...(['expected', 'received', 'onTime'] as const).map((key) =>
      column(type, FIGURE_LABELS[key], WHOLE, (row) => of(row).reporting[key]),
    ),
  ];
}

function column(
  type: keyof typeof TYPES,
  label: Column['title'],
  numberFormat: string | undefined,
  value: (row: FiguresResponse) => number | null,
): Column {
  const [kk, ru, en] = (['kk', 'ru', 'en'] as const).map((each) => `${TYPES[type][each]}: ${label[each]}`);
  return { title: { kk, ru, en }, width: 16, numberFormat, value };
}
