import { Actor } from '@core/access';
import type { FastifyRequest } from 'fastify';

/** A request on its way through guards, interceptors and handlers. */
export interface HttpRequest extends FastifyRequest {
  /** Set by the permission guard; absent on a public route called by nobody known. */
  actor?: Actor;
}
