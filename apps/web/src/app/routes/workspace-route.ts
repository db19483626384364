import { createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router';
import { lookSearch } from '../../features/workspace/look-search';
import { sessionQuery } from '../../features/session/session-query';
import { setCurrency } from '../../shared/i18n/i18n';
import { rootRoute } from './root-route';

/** The pages for people who are signed in, beside the navigation; whoever is not comes back after signing in. */
export const workspaceRoute = createRoute({
  getParentRoute: () => rootRoute,
  id: 'workspace',
  validateSearch: lookSearch,
  beforeLoad: async ({ context, location }) => {
    const session = await context.queryClient.ensureQueryData(sessionQuery);
    if (!session) throw redirect({ to: '/sign-in', search: { next: nextOf(location) } });
    setCurrency(session.country.currency);
  },
  component: lazyRouteComponent(() => import('../workspace/workspace'), 'Workspace'),
});

/** Where to go on after signing in; nothing for the overview as it opens by itself. */
function nextOf({ pathname, searchStr }: { pathname: string; searchStr: string }): string | undefined {
  const next = `${pathname}${searchStr}`;
  return next === '/' ? undefined : next;
}
