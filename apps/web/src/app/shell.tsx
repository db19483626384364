import { Outlet, useRouterState } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { Arrival } from './arrival';
import { isPublicPath } from './is-public-path';

const loadFrame = () => import('./frame');
// Asked for at once, beside the page itself; readers of the public pages never need it.
if (!isPublicPath(location.pathname)) void loadFrame();

const Frame = lazy(() => loadFrame().then((module) => ({ default: module.Frame })));

/** What every page stands in; public pages bring a frame of their own. */
export function Shell() {
  const isPublic = useRouterState({ select: ({ location }) => isPublicPath(location.pathname) });
  return (
    <>
      <Arrival />
      {isPublic ? (
        <Outlet />
      ) : (
        <Suspense fallback={null}>
          <Frame />
        </Suspense>
      )}
    </>
  );
}
