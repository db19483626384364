import { useEffect, useRef, type RefObject } from 'react';

/** Brings an option into sight of its list when the arrows come to it. */
export function useInSight(isActive: boolean): RefObject<HTMLDivElement | null> {
  const line = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isActive) line.current?.scrollIntoView({ block: 'nearest' });
  }, [isActive]);
  return line;
}
