import type { StoredDraft } from '../drafts/stored-sheet';
import type { SheetRow } from '../report-sheet';
import { checkRow, type RowCheck, type SheetPlace } from './check-row';

/** Judges drafts once for as long as they and their rows stay the same. */
export class RowChecks {
  private readonly known = new WeakMap<StoredDraft, { row: SheetRow; check: RowCheck }>();

  constructor(private readonly place: SheetPlace) {}

  of(row: SheetRow, draft: StoredDraft): RowCheck {
    const known = this.known.get(draft);
    if (known?.row === row) return known.check;
    const check = this.judge(row, draft);
    this.known.set(draft, { row, check });
    return check;
  }

  /** What the server refused stays refused until something else is typed. */
  private judge(row: SheetRow, { cells, refusal }: StoredDraft): RowCheck {
    const check = checkRow(row, cells, this.place);
    if (!refusal || refusal.length === 0) return check;
    return { ...check, sound: false, faults: check.faults.length > 0 ? check.faults : refusal };
  }
}
