import { LANGUAGES } from '@core/kernel';
import { CHOICE_LABELS, CHOICES } from '@core/reporting';
import type { CellName, DraftCells } from '../drafts/draft-cells';
import type { SheetRow } from '../report-sheet';

const WORDS: Readonly<Record<string, '0' | '1'>> = {
  ...{ иә: '1', да: '1', yes: '1', '+': '1' },
  ...{ жоқ: '0', нет: '0', no: '0', '-': '0' },
};

/** A pasted text as the cell holds it: words for "done", and the code of a delay reason that was written out. */
function cellText(row: SheetRow, cell: CellName, text: string): string {
  const word = text.trim().toLowerCase();
  if (cell === 'value' && row.kind === 'binary') return WORDS[word] ?? text.trim();
  if (cell !== 'delayReason') return cell === 'narrative' ? text : text.trim();
  const reason = CHOICES.delayReason.find(
    (one) =>
      one === word ||
      LANGUAGES.some((language) => CHOICE_LABELS.delayReason[one][language].toLowerCase() === word),
  );
  return reason ?? text.trim();
}

/**
 * Which cells a pasted block fills: from where it was pasted to the right and down, over the rows on screen; what reaches
 * beyond the last row or column is left out.
 */
export function spreadBlock(
  block: readonly (readonly string[])[],
  rows: readonly SheetRow[],
  columns: readonly CellName[],
  from: { row: number; column: number },
): Map<SheetRow, DraftCells> {
  const typed = new Map<SheetRow, DraftCells>();
  block.forEach((line, down) => {
    const row = rows[from.row + down];
    if (!row) return;
    const cells: DraftCells = {};
    line.forEach((text, right) => {
      const column = columns[from.column + right];
      if (column) cells[column] = cellText(row, column, text);
    });
    typed.set(row, cells);
  });
  return typed;
}
