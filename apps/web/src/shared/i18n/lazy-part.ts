import { lazy, type ComponentType, type LazyExoticComponent } from 'react';
import { bringArea } from './i18n';
import type { Area } from './texts';

/** A part of a page that is fetched when it is first drawn, with the texts of its areas; to be put in a Suspense. */
export function lazyPart<Props>(
  load: () => Promise<ComponentType<Props>>,
  ...areas: Area[]
): LazyExoticComponent<ComponentType<Props>> {
  return lazy(async () => {
    const [part] = await Promise.all([load(), ...areas.map((area) => bringArea(area))]);
    return { default: part };
  });
}
