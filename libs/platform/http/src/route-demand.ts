import { Action } from '@core/access';

/** What a route demands of its caller; `signed-in` is any person or token, whatever the grants. */
export type RouteDemand = { public: true } | { public: false; action: Action | 'signed-in' };

/**
 * Metadata key of both decorators. There is one key for both, so that a demand on a method always wins over the
 * one on its class, whichever way round they are.
 */
export const ROUTE_DEMAND = 'uade:route-demand';
