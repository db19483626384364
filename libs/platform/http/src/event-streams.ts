import type { FastifyInstance } from 'fastify';
import type { ServerResponse } from 'node:http';

/**
 * Ends open event streams when the server begins to close: they never end by themselves, and the server would wait
 * for them for ever. Browsers connect again by themselves, to the next process.
 */
export function endEventStreamsOnClose(fastify: FastifyInstance, graceMs: number): void {
  const open = new Set<ServerResponse>();
  fastify.addHook('onRequest', (_request, reply, done) => {
    open.add(reply.raw);
    reply.raw.once('close', () => open.delete(reply.raw));
    done();
  });
  fastify.addHook('preClose', (done) => {
    for (const response of open) {
      if (String(response.getHeader('content-type')).startsWith('text/event-stream')) response.end();
    }
    // Answers that are still being written get their time; then nobody holds up the process any longer.
    setTimeout(() => fastify.server.closeAllConnections(), graceMs).unref();
    done();
  });
}
