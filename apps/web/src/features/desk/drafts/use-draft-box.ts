import { useCallback, useEffect, useState, useSyncExternalStore } from 'react';
import type { SheetDraft } from '../report-sheet';
import { DraftBox } from './draft-box';

/** A person's drafts of a sheet; undefined until the device has told what it has. */
export function useDraftBox(
  person: string,
  roadMap: number,
  period: string,
  server: readonly SheetDraft[] | undefined,
): DraftBox | undefined {
  const [box, setBox] = useState<DraftBox>();
  useEffect(() => {
    let ended = false;
    let own: DraftBox | undefined;
    void DraftBox.open(person, roadMap, period).then((opened) => {
      own = opened;
      if (ended) opened.close();
      else setBox(opened);
    });
    const write = (): void => own?.write();
    addEventListener('pagehide', write);
    document.addEventListener('visibilitychange', write);
    return () => {
      ended = true;
      removeEventListener('pagehide', write);
      document.removeEventListener('visibilitychange', write);
      own?.close();
      setBox(undefined);
    };
  }, [person, roadMap, period]);
  useEffect(() => {
    if (box && server) box.merge(server);
  }, [box, server]);
  return box;
}

/** Draws again whenever anything in the box changes. */
export function useWholeBox(box: DraftBox): number {
  const subscribe = useCallback((changed: () => void) => box.subscribe('all', changed), [box]);
  return useSyncExternalStore(subscribe, box.snapshot);
}
