import { Suspense, useState, type ReactNode } from 'react';
import { CardBoundary } from './card-boundary';
import styles from './when-opened.module.css';

/** Draws what it holds from the first time that it is opened on; a lazy part is fetched only then. */
export function WhenOpened({ opened, children }: { opened: boolean; children: ReactNode }) {
  const [wanted, setWanted] = useState(false);
  if (opened && !wanted) setWanted(true);
  if (!wanted) return null;
  return (
    <CardBoundary className={styles.fault} hidden={!opened}>
      <Suspense fallback={null}>{children}</Suspense>
    </CardBoundary>
  );
}
