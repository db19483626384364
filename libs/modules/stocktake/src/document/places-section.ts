import type { DocumentContent } from '@platform/documents';
import type { PackChild, StocktakePack } from '../domain/stocktake-pack';
import type { StocktakeWords } from '../texts/stocktake-words';
import { parts } from './parts';
import { tileMapSvg } from './tile-map-svg';

/** The places below, if any: where they are, and how they stand; who is furthest behind comes first. */
export function placesSection(pack: StocktakePack, words: StocktakeWords): DocumentContent[] {
  const { sections } = words.texts;
  if (pack.children.length === 0) return [];
  const map = tileMapSvg(pack.children, words);
  const table = placeTable(pack.children, words);
  if (map === undefined) return [parts.section(sections.places), table];
  const drawn: DocumentContent = {
    unbreakable: true,
    margin: [0, 16, 0, 0],
    stack: [
      parts.section(sections.places, true),
      { text: sections.map, style: 'note', margin: [0, 0, 0, 4] },
      { svg: map, margin: [0, 0, 0, 10] },
    ],
  };
  return [drawn, table];
}

function placeTable(children: readonly PackChild[], words: StocktakeWords): DocumentContent {
  const { columns } = words.texts;
  const right = { align: 'right' } as const;
  const head = [
    parts.cell(columns.place),
    ...[columns.measures, columns.planned, columns.accepted, columns.deviation, columns.verified].map((one) =>
      parts.cell(one, right),
    ),
    parts.cell(columns.overdue, right),
    parts.cell(columns.coverage, right),
    parts.cell(columns.band, { align: 'center' }),
  ];
  const rows = [...children]
    .sort(byDeviation)
    .map(({ name, code, measures }) => [
      parts.cell(words.text(name) || code),
      parts.cell(words.count(measures.total), right),
      parts.cell(percent(measures.planned, words), right),
      parts.cell(percent(measures.accepted, words), { ...right, bold: true }),
      parts.pointsCell(measures.deviation, words),
      parts.cell(percent(measures.verified, words), right),
      parts.cell(percent(measures.overdueShare, words), right),
      parts.cell(percent(measures.coverage, words), right),
      parts.bandCell(measures.band, words),
    ]);
  return parts.table(head, rows, ['*', 26, 34, 48, 43, 54, 44, 40, 62]);
}

/** A dash in a table of many: the words stand on the first page and in the workbook. */
function percent(value: number | null, words: StocktakeWords): string {
  return value === null ? '—' : words.percent(value);
}

/** What cannot be compared, or is not rated, comes last. */
function byDeviation(one: PackChild, other: PackChild): number {
  const [left, right] = [one, other].map(({ measures }) =>
    measures.band === 'grey' ? null : measures.deviation,
  );
  if (left === null || right === null) return Number(left === null) - Number(right === null);
  return left - right;
}
