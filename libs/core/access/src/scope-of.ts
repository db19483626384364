import type { Action } from './actions';
import type { Actor, Grant } from './actor';
import { permits } from './permits';

/** Where an actor may do something: everywhere, or in these subtrees and programmes (none: nowhere). */
export type Scope = 'everywhere' | readonly Pick<Grant, 'territory' | 'programme'>[];

/** What a reader puts into its SQL, so that a list holds only what its actor may see. */
export function scopeOf(actor: Actor, action: Action): Scope {
  if (actor.kind === 'bootstrap') return 'everywhere';
  return actor.grants
    .filter((grant) => permits(grant, action))
    .map(({ territory, programme }) => ({ territory, programme }));
}
