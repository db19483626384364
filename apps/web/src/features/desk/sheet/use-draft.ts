import { useCallback, useSyncExternalStore } from 'react';
import type { DraftBox } from '../drafts/draft-box';
import type { StoredDraft } from '../drafts/stored-sheet';

/** One row's draft; the row alone is drawn again when it changes. */
export function useDraft(box: DraftBox, itemId: number): StoredDraft | undefined {
  const subscribe = useCallback((changed: () => void) => box.subscribe(itemId, changed), [box, itemId]);
  return useSyncExternalStore(subscribe, () => box.of(itemId));
}
