import shared from './interface.json';

/** The texts that come with the language, and where those of the other areas are. */
export const texts = {
  interface: shared,
  errors: () => import('./errors').then((module) => module.errors),
  areas: import.meta.glob<object>(['./*.json', '!./interface.json', '!./errors.json'], { import: 'default' }),
};
