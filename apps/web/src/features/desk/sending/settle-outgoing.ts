import type { Finding } from '../../../shared/api/finding';
import type { DraftBox } from '../drafts/draft-box';
import type { DraftCells } from '../drafts/draft-cells';
import { sameCells } from '../drafts/same-cells';
import type { Outgoing } from '../drafts/stored-sheet';
import { cellOfColumn, type CellFault } from '../sheet/check-row';

/** The heading is row 1. */
const FIRST_ROW = 2;

/** Takes the drafts out that were recorded; those that were refused stay, with the reason at the cell. */
export function settleOutgoing(box: DraftBox, outgoing: Outgoing, findings: readonly Finding[]): void {
  const refusals = new Map<number, CellFault[]>();
  for (const { severity, row, code, params, column } of findings) {
    const itemId = row === null ? undefined : outgoing.itemIds[row - FIRST_ROW];
    if (severity !== 'error' || itemId === undefined) continue;
    const fault = { code, params, cell: cellOfColumn(column) } as CellFault;
    refusals.set(itemId, [...(refusals.get(itemId) ?? []), fault]);
  }
  const recorded = new Map<number, DraftCells | undefined>();
  outgoing.itemIds.forEach((itemId, at) => {
    // What was typed while it was on its way is a draft of its own.
    const isUntouched = sameCells(outgoing.cells[at], box.of(itemId)?.cells);
    if (!refusals.has(itemId) && isUntouched) recorded.set(itemId, undefined);
  });
  box.type(recorded);
  box.refuse(refusals);
}
