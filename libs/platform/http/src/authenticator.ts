import { Actor } from '@core/access';
import type { FastifyRequest } from 'fastify';

/** Tells who sends a request. One provider of the process stands behind this token. */
export abstract class Authenticator {
  /** Undefined when the request names nobody, or names somebody with a credential that does not hold. */
  abstract authenticate(request: FastifyRequest): Promise<Actor | undefined>;
}
