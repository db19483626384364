import { STATUS_LABELS } from '@core/metrics';
import type { DocumentContent } from '@platform/documents';
import type { PackPoint, StocktakePack } from '../domain/stocktake-pack';
import type { StocktakeWords } from '../texts/stocktake-words';
import { STATUS_COLOURS, STATUS_ORDER } from './palette';
import { PAGE_WIDTH, parts } from './parts';
import { statusesSvg } from './statuses-svg';
import { svg } from './svg';
import { trajectorySvg } from './trajectory-svg';

const CHART = { width: PAGE_WIDTH, height: 230 };
const PERIODS = 8;
const NOTES = 8;
const STATUS_COLUMNS = 3;

/** How the place got here: chart, the last periods as a table, statuses. */
export function courseSections(pack: StocktakePack, words: StocktakeWords): DocumentContent[] {
  const { sections } = words.texts;
  return [
    { text: '', pageBreak: 'after' },
    parts.section(sections.trajectory, true),
    { svg: trajectorySvg(pack.trajectory, pack.period.code, words, CHART), width: PAGE_WIDTH },
    ...(pack.stamp.knownAt === null ? [] : [note(words.texts.notes.planToday)]),
    { text: '', margin: [0, 6, 0, 0] },
    periodTable(pack, words),
    ...noteLines(pack, words),
    parts.section(sections.statuses),
    { svg: statusesSvg(pack.figures.measures, PAGE_WIDTH), width: PAGE_WIDTH, margin: [0, 0, 0, 6] },
    statusTable(pack, words),
  ];
}

function note(text: string): DocumentContent {
  return { text, style: 'note', margin: [0, 2, 0, 0] };
}

/** The twin of the chart for whoever reads numbers. */
function periodTable({ trajectory, period }: StocktakePack, words: StocktakeWords): DocumentContent {
  const { columns, tracks } = words.texts;
  const now = trajectory.findIndex(({ period: code }) => code === period.code);
  const shown = trajectory.slice(Math.max(0, now - PERIODS + 1), now + 1).reverse();
  const right = { align: 'right' } as const;
  const head = [
    parts.cell(columns.period),
    ...[tracks.planned, tracks.reported, tracks.accepted, tracks.verified].map((one) =>
      parts.cell(one, right),
    ),
    parts.cell(columns.deviation, right),
    parts.cell(columns.gap, right),
  ];
  const rows = shown.map((point, index) => [
    parts.cell(words.period(point.period), { bold: index === 0 }),
    ...([point.planned, point.reported, point.accepted, point.verified] as const).map((value) =>
      parts.cell(words.percent(value), { ...right, bold: index === 0 }),
    ),
    parts.pointsCell(difference(point.accepted, point.planned), words),
    parts.cell(gapText(point, words), right),
  ]);
  return parts.table(head, rows, ['*', 58, 62, 62, 62, 56, 56]);
}

/** What analysts noted up to the pack's period, the latest first. */
function noteLines({ notes, period }: StocktakePack, words: StocktakeWords): DocumentContent[] {
  const told = notes.filter((one) => one.period <= period.code).slice(0, NOTES);
  if (told.length === 0) return [];
  const lines = told.map(({ period: code, text }) => [
    parts.cell(words.period(code), { bold: true }),
    parts.cell(text),
  ]);
  const { columns, sections } = words.texts;
  return [
    { text: sections.notes, style: 'sub' },
    parts.table([parts.cell(columns.period), parts.cell(sections.notes)], lines, [90, '*']),
  ];
}

function difference(left: number | null, right: number | null): number | null {
  return left === null || right === null ? null : left - right;
}

function gapText({ reported, verified }: PackPoint, words: StocktakeWords): string {
  const gap = difference(reported, verified);
  return gap === null ? '—' : words.signed(gap);
}

function statusTable({ figures: { measures } }: StocktakePack, words: StocktakeWords): DocumentContent {
  const cells = STATUS_ORDER.map((status): DocumentContent => {
    const count = measures.statuses[status];
    const share = measures.total > 0 ? words.percent((100 * count) / measures.total) : '—';
    return {
      columns: [
        { svg: svg.frame(9, 9, svg.rect(0, 1.5, 7.5, 7.5, STATUS_COLOURS[status], 1)), width: 14 },
        { text: STATUS_LABELS[status][words.language], width: '*' },
        { text: words.count(count), width: 34, alignment: 'right', bold: true },
        { text: share, width: 42, alignment: 'right' },
      ],
      margin: [0, 1, 10, 1],
    };
  });
  const rows = Array.from({ length: cells.length / STATUS_COLUMNS }, (_, row) =>
    Array.from({ length: STATUS_COLUMNS }, (_unused, column) => cells[column * STATUS_COLUMNS + row]),
  );
  return {
    layout: 'plain',
    table: { widths: Array.from({ length: STATUS_COLUMNS }, () => '*'), body: rows },
  };
}
