import { Suspense, useEffect, useRef, useState, type ReactNode } from 'react';
import { CardBoundary } from './card-boundary';

const AHEAD = '400px';
const QUIET_MS = 2_000;

/**
 * Holds its place until the reader comes near, or for two seconds, so that it is there to be printed and searched, then shows
 * what belongs there: its code is not fetched before. What cannot be fetched does not take the page along.
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
  if (!near) return <div ref={place}>{placeholder}</div>;
  return (
    <CardBoundary>
      <Suspense fallback={placeholder}>{children}</Suspense>
    </CardBoundary>
  );
}
