import { useEffect, useRef, useState, type ReactNode } from 'react';

const AHEAD = '400px';

/** Holds its place until the reader comes near, then shows what belongs there: its code is not fetched before. */
export function NearView({ placeholder, children }: { placeholder: ReactNode; children: ReactNode }) {
  const [near, setNear] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (near || !place.current) return undefined;
    const watcher = new IntersectionObserver(
      (entries) => setNear(entries.some(({ isIntersecting }) => isIntersecting)),
      { rootMargin: AHEAD },
    );
    watcher.observe(place.current);
    return () => watcher.disconnect();
  }, [near]);
  return near ? children : <div ref={place}>{placeholder}</div>;
}
