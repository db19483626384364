import type { FastifyReply, FastifyRequest } from 'fastify';

/**
 * Fastify `onSend` hook: whatever says nothing about caches is kept by none. It stands after the tags, which let a browser
 * keep what it asks about each time.
 */
export function keepFromCaches(
  _request: FastifyRequest,
  reply: FastifyReply,
  payload: unknown,
  done: (error: Error | null, payload?: unknown) => void,
): void {
  if (!reply.hasHeader('cache-control')) reply.header('cache-control', 'no-store');
  done(null, payload);
}
