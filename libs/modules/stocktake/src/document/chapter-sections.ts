import { VERDICT_LABELS, VERDICTS } from '@core/metrics';
import type { DocumentContent } from '@platform/documents';
import type { PackChapter, PackPromise, StocktakePack } from '../domain/stocktake-pack';
import type { StocktakeWords } from '../texts/stocktake-words';
import { PALETTE } from './palette';
import { parts } from './parts';

/** Promises that are told one by one: those that somebody has to answer for, then the others up to here. */
const PROMISES = 12;
const URGENCY = ['broken', 'stalled', 'kept_in_part', 'in_the_works', 'not_yet_rated', 'compromise', 'kept'];

/** The same figures by direction, and what has become of the promises. */
export function chapterSections(
  { chapters, promises }: StocktakePack,
  words: StocktakeWords,
): DocumentContent[] {
  const { sections, notes } = words.texts;
  return [
    parts.section(sections.directions),
    chapterTable(chapters, words),
    parts.section(sections.promises),
    ...(promises.length === 0
      ? [{ text: notes.noPromises, style: 'note' } as DocumentContent]
      : [verdictLine(promises, words), promiseTable(promises, words)]),
  ];
}

function chapterTable(chapters: readonly PackChapter[], words: StocktakeWords): DocumentContent {
  const { columns, notes } = words.texts;
  const right = { align: 'right' } as const;
  const head = [
    parts.cell(columns.direction),
    ...[
      ...[columns.measures, columns.planned, columns.reported, columns.accepted, columns.verified],
      ...[columns.deviation, columns.overdue],
    ].map((one) => parts.cell(one, right)),
    parts.cell(columns.band, { align: 'center' }),
  ];
  const dash = (value: number | null): string => (value === null ? '—' : words.percent(value));
  const rows = chapters
    .filter(({ measures }) => measures.total > 0)
    .map(({ title, key, measures }) => [
      parts.cell(title === null ? (key ?? notes.noChapter) : words.text(title)),
      parts.cell(words.count(measures.total), right),
      parts.cell(dash(measures.planned), right),
      parts.cell(dash(measures.reported), right),
      parts.cell(dash(measures.accepted), { ...right, bold: true }),
      parts.cell(dash(measures.verified), right),
      parts.pointsCell(measures.deviation, words),
      parts.cell(dash(measures.overdueShare), right),
      parts.bandCell(measures.band, words),
    ]);
  return parts.table(head, rows, ['*', 30, 38, 42, 50, 54, 46, 46, 60]);
}

function verdictLine(promises: readonly PackPromise[], { language }: StocktakeWords): DocumentContent {
  const counts = VERDICTS.map((verdict) => ({
    verdict,
    count: promises.filter((promise) => promise.verdict === verdict).length,
  })).filter(({ count }) => count > 0);
  return {
    text: counts.flatMap(({ verdict, count }, index) => [
      { text: `${index > 0 ? '   ·   ' : ''}${VERDICT_LABELS[verdict][language]}: ` },
      { text: String(count), bold: true },
    ]),
    margin: [0, 0, 0, 4],
  };
}

function promiseTable(promises: readonly PackPromise[], words: StocktakeWords): DocumentContent {
  const { columns } = words.texts;
  const shown = [...promises]
    .sort((one, other) => URGENCY.indexOf(one.verdict) - URGENCY.indexOf(other.verdict))
    .slice(0, PROMISES);
  const rows = shown.map((promise) => [
    { text: words.text(promise.text) } as DocumentContent,
    parts.cell(promise.accepted === null ? '—' : words.percent(promise.accepted), { align: 'right' }),
    verdictCell(promise, words),
  ]);
  const head = [
    parts.cell(columns.promise),
    parts.cell(columns.accepted, { align: 'right' }),
    parts.cell(columns.verdict),
  ];
  return parts.table(head, rows, ['*', 56, 150]);
}

function verdictCell(promise: PackPromise, words: StocktakeWords): DocumentContent {
  const { notes } = words.texts;
  const { verdict, confirmed, stale, proposed } = promise;
  const source = confirmed ? notes.confirmed : notes.proposed;
  const other = words.fill(notes.stale, { verdict: VERDICT_LABELS[proposed][words.language] });
  return {
    stack: [
      { text: VERDICT_LABELS[verdict][words.language], bold: true },
      { text: stale ? `${source}; ${other}` : source, fontSize: 7, color: PALETTE.muted },
    ],
  };
}
