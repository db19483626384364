import type { CellFault } from '../sheet/check-row';
import type { DraftCells } from './draft-cells';

/** A draft as the device keeps it. */
export interface StoredDraft {
  cells: DraftCells;
  /** When it was typed, milliseconds. */
  at: number;
  /** The server's version it continues; null: none. */
  since: string | null;
  /** The server has these very cells. */
  synced: boolean;
  /** Why it was refused when it was sent; gone with the next keystroke. */
  refusal?: CellFault[];
}

/** A report on its way: sent again byte by byte until it is known what became of it. */
export interface Outgoing {
  /** The file as it is sent. */
  body: string;
  fileName: string;
  /** Items in the order of its rows; the first is row 2. */
  itemIds: number[];
  /** What the rows said, to tell what was typed since. */
  cells: DraftCells[];
  /** Once the server has taken it. */
  importId?: string;
}

/** What a device keeps of one person's work on one sheet. */
export interface StoredSheet {
  drafts: Record<number, StoredDraft>;
  /** Drafts that are gone here and not yet on the server, with the version they continued. */
  gone: Record<number, string | null>;
  outgoing: Outgoing | null;
}

/** A sheet nobody has typed into. */
export const emptySheet = (): StoredSheet => ({ drafts: {}, gone: {}, outgoing: null });
