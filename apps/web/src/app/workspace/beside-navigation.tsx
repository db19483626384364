import type { ReactNode } from 'react';
import type { Session } from '../../shared/api/session';
import { Navigation } from './navigation';
import styles from './workspace.module.css';

/** A page at the right of the navigation, below it where the screen is narrow. */
export function BesideNavigation({
  session,
  children,
}: {
  session: Session | null | undefined;
  children: ReactNode;
}) {
  return (
    <div className={styles.workspace}>
      {session && <Navigation session={session} />}
      <div id="page" tabIndex={-1} className={styles.page}>
        {children}
      </div>
    </div>
  );
}
