import { clientAddress } from '@platform/http';
import type { FastifyRequest } from 'fastify';
import type { SignInOrigin } from '../domain/sign-in-origin';

/** Where a request comes from. */
export function originOf(request: FastifyRequest, trustedProxies: number): SignInOrigin {
  return { address: clientAddress(request, trustedProxies), agent: request.headers['user-agent'] ?? '' };
}
