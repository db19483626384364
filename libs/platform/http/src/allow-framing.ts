import type { FastifyReply } from 'fastify';

/**
 * Lets an answer be shown inside the pages of others. Everything else forbids it.
 * @param policy the answer's own content security policy, which must say who may frame it
 */
export function allowFraming(reply: FastifyReply, policy: string): void {
  // The protecting headers stand on the bare response.
  reply.raw.removeHeader('x-frame-options');
  reply.header('content-security-policy', policy);
}
