import { uuidv7 } from '@core/kernel';
import type { DraftBox } from '../drafts/draft-box';
import type { Outgoing } from '../drafts/stored-sheet';
import type { ReportSheet, SheetRow } from '../report-sheet';
import { fileRow } from '../sheet/check-row';

/** The file that says what the drafts of these rows say; its submission tells it from the same figures at another time. */
export function makeOutgoing(sheet: ReportSheet, rows: readonly SheetRow[], box: DraftBox): Outgoing {
  const { programme, territory, period } = sheet;
  const submission = uuidv7();
  const drafts = rows.map(({ itemId }) => box.of(itemId)?.cells ?? {});
  const lines = rows.map((row, at) => ({ ...fileRow(row, drafts[at], sheet), submission }));
  return {
    body: JSON.stringify(lines),
    fileName: `${programme}-${territory}-${period}.json`,
    itemIds: rows.map(({ itemId }) => itemId),
    cells: drafts,
  };
}
