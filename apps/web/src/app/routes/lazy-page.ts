import { lazyRouteComponent } from '@tanstack/react-router';
import { bringArea } from '../../shared/i18n/i18n';
import type { Area } from '../../shared/i18n/texts';

/** What a route needs to fetch its page with the page's first visit: the code, and the texts of its areas. */
export function lazyPage<M extends Record<string, unknown>, K extends keyof M & string>(
  page: () => Promise<M>,
  name: K,
  ...areas: Area[]
) {
  return {
    component: lazyRouteComponent(page, name),
    loader: async () => {
      await Promise.all(areas.map((area) => bringArea(area)));
    },
  };
}
