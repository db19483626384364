import { useQuery } from '@tanstack/react-query';
import { Outlet, useNavigate } from '@tanstack/react-router';
import { useEffect } from 'react';
import { ExplainHost } from '../../features/explain/explain-host';
import { PageActions } from '../../features/filters/page-actions';
import { sessionQuery } from '../../features/session/session-query';
import { PageTools } from '../../shared/ui/page-tools';
import { BesideNavigation } from './beside-navigation';

const pageTools = (replays: boolean) => <PageActions replays={replays} />;

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
    <>
      <BesideNavigation session={session}>
        <PageTools value={pageTools}>
          <Outlet />
        </PageTools>
      </BesideNavigation>
      {session && <ExplainHost />}
    </>
  );
}
