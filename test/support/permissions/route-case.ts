import { PERIOD, type GuardedPlace } from './guarded-country';

/**
 * What a route's answer hangs on: the place and the programme of the thing; the place alone or the programme alone; the
 * whole country under the programme; the whole system; the caller's own things; nothing. A list answers everybody who has
 * the permission, with what they may see.
 */
export type Reach = 'thing' | 'place' | 'programme' | 'country' | 'system' | 'own' | 'open' | 'list';

/** How a route is called about a place. */
export interface RouteCase {
  readonly reach: Reach;
  readonly path: (place: GuardedPlace) => string;
  readonly body?: (place: GuardedPlace) => unknown;
  /** The answer never ends. */
  readonly streams?: boolean;
  /** What it is asked about does not exist: whoever is let in hears just that. */
  readonly absent?: boolean;
  /** An action the case asks for beside the route's own. */
  readonly also?: string;
}

/** Where a route is called, for a place or always the same. */
type Path = RouteCase['path'];

/** A case that hangs on so much. */
export const about = (reach: Reach, path: Path | string, body?: RouteCase['body']): RouteCase => ({
  reach,
  path: typeof path === 'string' ? () => path : path,
  body,
});
/** A case about one thing. */
export const thing = (path: Path, body?: RouteCase['body']): RouteCase => about('thing', path, body);
/** A case whose answer never ends. */
export const stream = (reach: Reach, path: Path | string): RouteCase => ({
  ...about(reach, path),
  streams: true,
});

/** The programme and the period most questions name. */
export const query = ({ programme }: GuardedPlace): string => `programme=${programme}&period=${PERIOD}`;
/** An id that nobody has. */
export const NOBODY = '01890000-0000-7000-8000-000000000000';
