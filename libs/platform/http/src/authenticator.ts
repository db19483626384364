import { Actor } from '@core/access';
import type { FastifyRequest } from 'fastify';

/** Tells who sends a request. One provider of the process stands behind this token. */
export abstract class Authenticator {
  /** Undefined when the request names nobody, or names somebody with a credential that does not hold. */
  abstract authenticate(request: FastifyRequest): Promise<Actor | undefined>;

  /**
   * Whether the request's credential held when it was last looked up, told without looking it up. Others are counted by
   * their address before anybody takes the trouble.
   */
  abstract isKnown(request: FastifyRequest): boolean;
}
