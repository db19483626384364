import type { FastifyReply } from 'fastify';

const FOR_A_MINUTE = 'public, max-age=60, stale-while-revalidate=300';

/**
 * Marks an answer that is the same for everybody: caches on the way may keep it for a minute, and pages of others may read
 * it (without cookies: `*` forbids them).
 */
export function shareAnswer(reply: FastifyReply): void {
  reply
    .header('cache-control', FOR_A_MINUTE)
    .header('access-control-allow-origin', '*')
    .header('access-control-expose-headers', 'etag, link')
    .header('cross-origin-resource-policy', 'cross-origin');
}
