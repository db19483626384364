import {
  BAND_LABELS,
  FIGURE_LABELS,
  STATUS_LABELS,
  STATUSES,
  VERDICT_LABELS,
  type Figures,
} from '@core/metrics';
import type { CellFormat, NewRow, NewSheet } from '@platform/spreadsheets';
import { openQuestions } from '../domain/open-questions';
import type { StocktakePack } from '../domain/stocktake-pack';
import { questionText } from '../texts/question-text';
import type { StocktakeWords } from '../texts/stocktake-words';

const HEADING = { bold: true, wrap: true, fill: 'E7EDF3' } as const;
const TITLE = { bold: true } as const;
const TENTHS: CellFormat = { numberFormat: '#,##0.0' };
const WHOLE: CellFormat = { numberFormat: '#,##0' };
const HUNDREDTHS = { numberFormat: '0.00' } as const;
const WRAPPED = { wrap: true } as const;
const QUANTITIES = [
  ...(['planned', 'reported', 'accepted', 'verified', 'high', 'deviation', 'gap'] as const),
  ...(['overdueShare', 'coverage', 'verifiedCoverage', 'onTimeRate', 'baseline', 'churn'] as const),
];

/** The pack as sheets: numbers with full precision, shown with one decimal. */
export function packSheets(pack: StocktakePack, words: StocktakeWords): NewSheet[] {
  return [
    summary(pack, words),
    trajectory(pack, words),
    places(pack, words),
    slipping(pack, words),
    directions(pack, words),
    promises(pack, words),
    questions(pack, words),
  ];
}

const bold = (values: readonly string[]): NewRow => values.map((value) => ({ value, format: HEADING }));
const tenths = (value: number | null) => ({ value, format: TENTHS });
const date = (iso: string): Date => new Date(`${iso}T00:00:00Z`);

function summary(pack: StocktakePack, words: StocktakeWords): NewSheet {
  const { texts, language } = words;
  const { stamp, period, programme, place, figures } = pack;
  const known = stamp.knownAt === null ? texts.stamp.now : words.instant(new Date(stamp.knownAt));
  const { measures, indicators } = figures;
  const line = (label: string, of: (set: Figures) => number | string | null, format = TENTHS): NewRow => [
    label,
    ...[measures, indicators].map((set) => {
      const value = of(set);
      return typeof value === 'number' ? { value, format } : { value: value ?? texts.notes.undefined };
    }),
  ];
  const count = (label: string, of: (set: Figures) => number): NewRow => line(label, of, WHOLE);
  const rows: NewRow[] = [
    [{ value: `${texts.title}: ${words.text(place.name) || place.code}`, format: TITLE }],
    [
      texts.stamp.period,
      words.period(period.code),
      `${words.day(period.startsOn)} – ${words.day(period.endsOn)}`,
    ],
    [words.text(programme.title)],
    [texts.stamp.state, known],
    [texts.stamp.rule, stamp.ruleVersion],
    [texts.stamp.revision, stamp.revision],
    [texts.stamp.computed, stamp.computedAt === null ? '' : words.instant(stamp.computedAt)],
    [texts.stamp.made, words.instant(stamp.madeAt)],
    [],
    bold([texts.columns.figure, texts.head.completion, texts.head.attainment]),
    count(FIGURE_LABELS.total[language], ({ total }) => total),
    line(FIGURE_LABELS.band[language], ({ band }) => BAND_LABELS[band][language]),
    ...QUANTITIES.map((key) => line(FIGURE_LABELS[key][language], (set) => set[key])),
    ...STATUSES.map((status) => count(STATUS_LABELS[status][language], (set) => set.statuses[status])),
    ...(['expected', 'received', 'onTime'] as const).map((key) =>
      count(FIGURE_LABELS[key][language], (set) => set.reporting[key]),
    ),
    line(words.inCurrency(FIGURE_LABELS.moneyPlanned[language]), (set) => set.money?.planned ?? null),
    line(words.inCurrency(FIGURE_LABELS.moneySpent[language]), (set) => set.money?.spent ?? null),
  ];
  return { name: texts.workbook.summary, columns: [{ width: 40 }, { width: 30 }, { width: 30 }], rows };
}

function trajectory(pack: StocktakePack, words: StocktakeWords): NewSheet {
  const { texts } = words;
  const head = bold([
    ...[texts.columns.period, texts.tracks.planned, texts.tracks.reported],
    ...[texts.tracks.accepted, texts.tracks.verified, texts.sections.notes],
  ]);
  const rows = pack.trajectory.map((point): NewRow => [
    point.period,
    ...([point.planned, point.reported, point.accepted, point.verified] as const).map(tenths),
    { value: notesAt(pack, point.period), format: WRAPPED },
  ]);
  return listed(texts.workbook.trajectory, [14, 14, 14, 14, 14, 60], [head, ...rows]);
}

function notesAt({ notes }: StocktakePack, period: string): string | null {
  const texts = notes.filter((one) => one.period === period).map(({ text }) => text);
  return texts.length > 0 ? texts.join('\n') : null;
}

function places(pack: StocktakePack, words: StocktakeWords): NewSheet {
  const { texts, language } = words;
  const head = bold([
    ...[texts.columns.parent, texts.columns.place, texts.columns.band, FIGURE_LABELS.total[language]],
    ...QUANTITIES.map((key) => FIGURE_LABELS[key][language]),
    ...(['expected', 'received', 'onTime'] as const).map((key) => FIGURE_LABELS[key][language]),
  ]);
  const rows = pack.children.map(({ code, name, measures, indicators }): NewRow => [
    code,
    words.text(name) || code,
    BAND_LABELS[measures.band][language],
    measures.total,
    ...QUANTITIES.map((key) => tenths(measures[key])),
    ...(['expected', 'received', 'onTime'] as const).map(
      (key) => measures.reporting[key] + indicators.reporting[key],
    ),
  ]);
  return listed(
    texts.workbook.places,
    [14, 32, 16, 10, ...QUANTITIES.map(() => 14), 12, 12, 12],
    [head, ...rows],
  );
}

function slipping(pack: StocktakePack, words: StocktakeWords): NewSheet {
  const { texts, language } = words;
  const { columns } = texts;
  const head = bold([
    ...[columns.code, columns.title, columns.place, columns.status, columns.deadline, columns.late],
    ...[columns.planned, columns.accepted, columns.loss, columns.reason, columns.executor],
  ]);
  const rows = pack.slipping.items.map((item): NewRow => [
    item.code,
    { value: words.text(item.title), format: WRAPPED },
    words.nameOf(item.place),
    STATUS_LABELS[item.status][language],
    date(item.deadline),
    item.daysLate,
    tenths(item.planned),
    tenths(item.accepted),
    { value: item.loss, format: HUNDREDTHS },
    words.reason(item.reason),
    { value: item.executor, format: WRAPPED },
  ]);
  return listed(texts.workbook.slipping, [14, 60, 28, 16, 12, 10, 10, 12, 12, 32, 36], [head, ...rows]);
}

function directions(pack: StocktakePack, words: StocktakeWords): NewSheet {
  const { texts, language } = words;
  const head = bold([
    ...[texts.columns.direction, texts.columns.band, FIGURE_LABELS.total[language]],
    ...QUANTITIES.map((key) => FIGURE_LABELS[key][language]),
  ]);
  const rows = pack.chapters.map(({ key, title, measures }): NewRow => [
    title === null ? (key ?? texts.notes.noChapter) : words.text(title),
    BAND_LABELS[measures.band][language],
    measures.total,
    ...QUANTITIES.map((quantity) => tenths(measures[quantity])),
  ]);
  return listed(texts.workbook.directions, [40, 16, 10, ...QUANTITIES.map(() => 14)], [head, ...rows]);
}

function promises(pack: StocktakePack, words: StocktakeWords): NewSheet {
  const { texts, language } = words;
  const { columns, notes } = texts;
  const head = bold([columns.code, columns.promise, columns.accepted, columns.verdict, columns.status]);
  const rows = pack.promises.map(({ key, text, accepted, verdict, confirmed }): NewRow => [
    key,
    { value: words.text(text), format: WRAPPED },
    tenths(accepted),
    VERDICT_LABELS[verdict][language],
    confirmed ? notes.confirmed : notes.proposed,
  ]);
  return listed(texts.workbook.promises, [14, 80, 14, 24, 26], [head, ...rows]);
}

function questions(pack: StocktakePack, words: StocktakeWords): NewSheet {
  const { texts } = words;
  const { columns } = texts;
  const head = bold([texts.sections.questions, columns.decision, columns.responsible, columns.due]);
  const rows = openQuestions(pack).map((question): NewRow => [
    { value: questionText(question, words), format: WRAPPED },
  ]);
  return listed(texts.workbook.questions, [90, 40, 24, 14], [head, ...rows]);
}

function listed(name: string, widths: readonly number[], rows: readonly NewRow[]): NewSheet {
  const columns = widths.map((width) => ({ width }));
  return { name, columns, frozen: { rows: 1, columns: 1 }, rows };
}
