import { useQuery } from '@tanstack/react-query';
import { Outlet, useNavigate } from '@tanstack/react-router';
import { useEffect } from 'react';
import { ExplainHost } from '../../features/explain/explain-host';
import { sessionQuery } from '../../features/session/session-query';
import { Navigation } from './navigation';
import styles from './workspace.module.css';

/** The pages for whoever is signed in, beside their navigation. */
export function Workspace() {
  const navigate = useNavigate();
  const { data: session } = useQuery(sessionQuery);
  useEffect(() => {
    // The server ended the session while the page was open: sign in, and come back to this very view.
    if (session === null) {
      void navigate({ to: '/sign-in', search: { next: `${location.pathname}${location.search}` } });
    }
  }, [session, navigate]);
  return (
    <div className={styles.workspace}>
      {session && <Navigation session={session} />}
      <div className={styles.page}>
        <Outlet />
      </div>
      {session && <ExplainHost />}
    </div>
  );
}
