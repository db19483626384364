import type { Figures } from '@core/metrics';
import type { DocumentContent } from '@platform/documents';
import type { StocktakePack } from '../domain/stocktake-pack';
import type { StocktakeWords } from '../texts/stocktake-words';
import { PALETTE } from './palette';

const COLUMNS = 3;

interface Cell {
  readonly label: string;
  readonly value: string;
  readonly hint: string;
}

/** Nine figures beside the headline, each with what it is a share of. */
export function keyFigures(pack: StocktakePack, words: StocktakeWords): DocumentContent {
  const cells = cellsOf(pack, words);
  const rows = Array.from({ length: cells.length / COLUMNS }, (_, row) =>
    cells.slice(row * COLUMNS, (row + 1) * COLUMNS).map(drawn),
  );
  return {
    layout: 'lines',
    table: { widths: Array.from({ length: COLUMNS }, () => '*'), headerRows: 0, body: rows },
  };
}

function drawn({ label, value, hint }: Cell): DocumentContent {
  return {
    margin: [0, 2, 0, 2],
    stack: [
      { text: label, style: 'head' },
      { text: value, style: 'figure' },
      { text: hint, fontSize: 7, color: PALETTE.muted },
    ],
  };
}

function cellsOf({ figures: { measures } }: StocktakePack, words: StocktakeWords): Cell[] {
  const { cells } = words.texts;
  const { reporting, money, scheduleIndex } = measures;
  return [
    {
      label: cells.deviation,
      value: words.points(measures.deviation),
      hint: scheduleIndex === null ? '' : words.fill(cells.index, { value: indexText(scheduleIndex, words) }),
    },
    { label: cells.gap, value: words.points(measures.gap), hint: cells.gapHint },
    { label: cells.overdueShare, value: words.ratio(measures.overdueShare), hint: cells.overdueHint },
    { label: cells.coverage, value: words.ratio(measures.coverage), hint: cells.coverageHint },
    {
      label: cells.verifiedCoverage,
      value: words.ratio(measures.verifiedCoverage),
      hint: cells.verifiedHint,
    },
    { label: cells.onTimeRate, value: words.ratio(measures.onTimeRate), hint: cells.onTimeHint },
    {
      label: cells.reporting,
      value: `${words.count(reporting.received)} / ${words.count(reporting.expected)}`,
      hint: words.fill(cells.onTime, { count: words.count(reporting.onTime) }),
    },
    {
      label: cells.baseline,
      value: words.ratio(measures.baseline),
      hint: words.fill(cells.churn, { value: words.ratio(measures.churn) }),
    },
    moneyCell(money, words),
  ];
}

/** A sum of nothing is 0 too: where no plan and no report names money, that is what is said. */
function moneyCell(money: Figures['money'], words: StocktakeWords): Cell {
  const { cells, notes } = words.texts;
  const { planned, spent } = money ?? { planned: 0, spent: 0 };
  if (planned === 0 && spent === 0) return { label: cells.money, value: notes.noData, hint: '' };
  return {
    label: cells.money,
    value: words.money(spent),
    hint: planned === 0 ? '' : words.fill(cells.spentOf, { planned: words.money(planned) }),
  };
}

function indexText(value: number, { language }: StocktakeWords): string {
  return new Intl.NumberFormat(language, { minimumFractionDigits: 2, maximumFractionDigits: 2 }).format(
    value,
  );
}
