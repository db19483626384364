import type { FastifyReply, FastifyRequest } from 'fastify';
import { entityTag } from './entity-tag';

/**
 * Fastify `onSend` hook: gives every JSON answer to a GET, and whatever shared caches may keep, a strong ETag of its bytes, and answers 304 to a client
 * that has them. It stands before compression, so one tag serves every encoding of the same bytes.
 */
export function etagHook(
  request: FastifyRequest,
  reply: FastifyReply,
  payload: unknown,
  done: (error: Error | null, payload?: unknown) => void,
): void {
  if (!isTagged(request, reply, payload)) return done(null, payload);
  const tag = entityTag(payload);
  reply.header('etag', tag);
  // A browser may keep it and must ask: figures change at any moment, and some answers depend on who asks.
  if (!reply.hasHeader('cache-control')) reply.header('cache-control', 'private, no-cache');
  if (!matches(request.headers['if-none-match'], tag)) return done(null, payload);
  reply.code(304).removeHeader('content-type').removeHeader('content-length');
  done(null, null);
}

function isTagged(
  request: FastifyRequest,
  reply: FastifyReply,
  payload: unknown,
): payload is string | Buffer {
  const reads = request.method === 'GET' || request.method === 'HEAD';
  const hasBytes = typeof payload === 'string' || Buffer.isBuffer(payload);
  const isKept =
    /\bjson\b/.test(String(reply.getHeader('content-type'))) ||
    String(reply.getHeader('cache-control')).startsWith('public');
  return reads && hasBytes && reply.statusCode === 200 && isKept;
}

/** RFC 9110 13.1.2: a list of tags or `*`, compared weakly. */
function matches(header: string | undefined, tag: string): boolean {
  if (header === undefined) return false;
  return header.split(',').some((candidate) => {
    const given = candidate.trim().replace(/^W\//, '');
    return given === '*' || given === tag;
  });
}
