import { createRoute } from '@tanstack/react-router';
import { lazyPage } from './lazy-page';
import { rootRoute } from './root-route';

const text = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

/** Coming in. */
export const entryRoutes = [
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/sign-in',
    validateSearch: (
      raw: Record<string, unknown>,
    ): { next?: string; refused?: string; forgotten?: boolean } => ({
      next: text(raw.next),
      refused: text(raw.refused),
      forgotten: raw.forgotten === true || raw.forgotten === 'true' || undefined,
    }),
    ...lazyPage(() => import('../../pages/sign-in/sign-in-page'), 'SignInPage', 'sign-in'),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/new-password',
    ...lazyPage(() => import('../../pages/new-password/new-password-page'), 'NewPasswordPage', 'sign-in'),
  }),
] as const;
