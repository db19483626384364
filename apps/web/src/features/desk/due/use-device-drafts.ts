import { useQuery } from '@tanstack/react-query';
import { deviceStore } from '../drafts/device-store';

const NONE: ReadonlyMap<string, number> = new Map();

/** How many drafts a person has on this device, by `roadMap/period`; none where the browser keeps nothing. */
export function useDeviceDrafts(person: string): ReadonlyMap<string, number> {
  const { data } = useQuery({
    queryKey: ['desk', 'device', person],
    queryFn: () => deviceStore.counts(person).catch(() => NONE),
    // It changes on every other page of the desk.
    staleTime: 0,
    networkMode: 'always',
  });
  return data ?? NONE;
}
