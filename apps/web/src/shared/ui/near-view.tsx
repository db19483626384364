import { useEffect, useRef, useState, type ReactNode } from 'react';

const AHEAD = '400px';
const QUIET_MS = 2_000;

/**
 * Holds its place until the reader comes near or the page has been at rest for a while, so that it is there to be printed and
 * searched, then shows what belongs there: its code is not fetched before.
 */
export function NearView({ placeholder, children }: { placeholder: ReactNode; children: ReactNode }) {
  const [near, setNear] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (near || !place.current) return undefined;
    const show = (): void => setNear(true);
    const watcher = new IntersectionObserver(
      (entries) => entries.some(({ isIntersecting }) => isIntersecting) && show(),
      { rootMargin: AHEAD },
    );
    watcher.observe(place.current);
    const rested = setTimeout(show, QUIET_MS);
    return () => {
      watcher.disconnect();
      clearTimeout(rested);
    };
  }, [near]);
  return near ? children : <div ref={place}>{placeholder}</div>;
}
