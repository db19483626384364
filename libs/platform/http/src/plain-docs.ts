import type { FastifyReply, FastifyRequest } from 'fastify';

const DOCS = /^\/api\/docs\/?(\?|$)/;

/**
 * Fastify `onSend` hook: takes out of the page of the description what the content policy forbids, which browsers would only
 * leave out with a complaint: styles within the page. Those that matter are a file.
 */
export function plainDocs(
  request: FastifyRequest,
  _reply: FastifyReply,
  payload: unknown,
  done: (error: Error | null, payload?: unknown) => void,
): void {
  if (typeof payload !== 'string' || !DOCS.test(request.url)) return done(null, payload);
  const plain = payload
    .replaceAll(/<style>[^]*?<\/style>/g, '')
    .replaceAll(/ style="position:absolute;width:0;height:0"/g, ' width="0" height="0"');
  done(null, plain);
}
