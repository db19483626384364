import { CELLS, type DraftCells } from './draft-cells';

/** Whether two drafts say the same. */
export function sameCells(one: DraftCells, other: DraftCells | undefined): boolean {
  return other !== undefined && CELLS.every((cell) => (one[cell] ?? '') === (other[cell] ?? ''));
}
