import { audit } from '@platform/audit';
import { Logger } from '@nestjs/common';
import type { Database } from '@platform/database';
import { trace } from '@platform/observability';
import type { FastifyInstance, FastifyReply } from 'fastify';
import type { HttpRequest } from './http-request';

const FILE_NAME = /filename="([^"]{1,200})"/;

/**
 * Records every answer that leaves as a file: what was taken out of the system matters as much as what was put in. Routes
 * need not think of it; a `content-disposition: attachment` is enough.
 */
export function recordDownloads(fastify: FastifyInstance, database: Database): void {
  const logger = new Logger('Downloads');
  fastify.addHook('onResponse', (request: HttpRequest, reply, done) => {
    done();
    const disposition = String(reply.getHeader('content-disposition') ?? '');
    if (reply.statusCode !== 200 || !disposition.startsWith('attachment')) return;
    const [, file = null] = FILE_NAME.exec(disposition) ?? [];
    trace
      .run({ requestId: request.id }, () => record(database, request, reply, file))
      .catch((error: unknown) => logger.error(error, 'A download could not be recorded'));
  });
}

function record(
  database: Database,
  request: HttpRequest,
  reply: FastifyReply,
  file: string | null,
): Promise<void> {
  // The place is left open: what stands in a query is the caller's word, and must not decide who sees the event.
  const { territory, programme } = textsOf(request.query);
  const subject = { kind: 'file', id: file ?? request.routeOptions.url ?? 'unknown' };
  const isWhole = reply.raw.writableFinished;
  return audit.record(database, {
    ...{ actor: request.actor ?? null, action: 'file.downloaded', subject },
    after: { route: request.routeOptions.url ?? null, ...textsOf(request.params), territory, programme },
    outcome: isWhole ? 'done' : 'failed',
  });
}

function textsOf(value: unknown): Record<string, string> {
  const texts = Object.entries(value ?? {}).filter(([, text]) => typeof text === 'string');
  return Object.fromEntries(texts) as Record<string, string>;
}
