import type { SheetDraft } from '../report-sheet';
import type { StoredDraft } from './stored-sheet';

/** What the device has, held against what the server has: items and the drafts they get; null: gone elsewhere. */
export type Merged = Map<number, StoredDraft | null>;

/**
 * Which of the device's drafts give way to the server's. What was typed here and never sent is the later word and stays;
 * what the server has had already gives way to a version that another page wrote since, or is gone with it.
 * @param gone items whose drafts ended here and are still to be ended on the server
 */
export function mergeDrafts(
  device: Readonly<Record<number, StoredDraft>>,
  gone: Readonly<Record<number, unknown>>,
  server: readonly SheetDraft[],
): Merged {
  const merged: Merged = new Map();
  const own = new Map(server.filter(({ own: isOwn }) => isOwn).map((draft) => [draft.itemId, draft]));
  for (const [itemId, draft] of own) {
    const here = device[itemId];
    if (itemId in gone) continue;
    if (here && (!here.synced || here.since === draft.savedAt)) continue;
    merged.set(itemId, {
      cells: draft.cells,
      at: Date.parse(draft.savedAt),
      since: draft.savedAt,
      synced: true,
    });
  }
  for (const [key, { synced }] of Object.entries(device)) {
    const itemId = Number(key);
    if (synced && !own.has(itemId)) merged.set(itemId, null);
  }
  return merged;
}
