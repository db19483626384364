import type { Figures } from '@core/metrics';
import type { DocumentContent } from '@platform/documents';
import type { StocktakePack } from '../domain/stocktake-pack';
import type { StocktakeWords } from '../texts/stocktake-words';
import { parts } from './parts';

interface Counted {
  readonly name: string;
  readonly expected: number;
  readonly received: number;
  readonly onTime: number;
}

/** Who has not reported: the place itself, then those below it by what is missing. */
export function reportingSection(pack: StocktakePack, words: StocktakeWords): DocumentContent[] {
  const { sections, columns } = words.texts;
  const right = { align: 'right' } as const;
  const below = pack.children
    .map((child) => counted(words.text(child.name) || child.code, child))
    .filter(({ expected }) => expected > 0)
    .sort((one, other) => missing(other) - missing(one));
  const all = [counted(words.text(pack.place.name) || pack.place.code, pack.figures), ...below];
  const rows = all.map((row, index) => {
    const look = { ...right, bold: index === 0 };
    return [
      parts.cell(row.name, { bold: index === 0 }),
      parts.cell(words.count(row.expected), look),
      parts.cell(words.count(row.received), look),
      parts.cell(words.count(row.onTime), look),
      parts.cell(words.count(missing(row)), look),
      parts.cell(row.expected === 0 ? '—' : words.percent((100 * row.received) / row.expected), look),
    ];
  });
  const head = [
    parts.cell(columns.place),
    ...[columns.expected, columns.received, columns.onTime, columns.missing, columns.share].map((one) =>
      parts.cell(one, right),
    ),
  ];
  return [parts.section(sections.reporting), parts.table(head, rows, ['*', 60, 60, 60, 60, 56])];
}

/** Reports of measures and of indicators are sent together. */
function counted(
  name: string,
  { measures, indicators }: { measures: Figures; indicators: Figures },
): Counted {
  const both = [measures.reporting, indicators.reporting];
  const sum = (of: (one: Figures['reporting']) => number): number =>
    both.reduce((total, one) => total + of(one), 0);
  return {
    name,
    expected: sum((one) => one.expected),
    received: sum((one) => one.received),
    onTime: sum((one) => one.onTime),
  };
}

function missing({ expected, received }: Counted): number {
  return Math.max(0, expected - received);
}
