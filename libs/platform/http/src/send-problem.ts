import type { FastifyReply, FastifyRequest } from 'fastify';
import { STATUS_CODES } from 'node:http';
import { describeFailure } from './describe-failure';
import { Problem } from './problem';

/** Answers a request with the problem that an error means, and gives its status. */
export function sendProblem(error: unknown, request: FastifyRequest, reply: FastifyReply): number {
  const { status, code, params } = describeFailure(error);
  // An event stream that broke has sent its head already; there is no answer left to give.
  if (reply.sent || reply.raw.headersSent) return status;
  const title = STATUS_CODES[status] ?? 'Error';
  const problem: Problem = {
    type: `urn:uade:error:${code}`,
    title,
    status,
    code,
    params,
    requestId: request.id,
  };
  if (status === 401) reply.header('www-authenticate', 'Bearer');
  if (status === 503) reply.header('retry-after', '5');
  if ('retryAfter' in params) reply.header('retry-after', String(params.retryAfter));
  reply
    .code(status)
    .header('content-type', 'application/problem+json; charset=utf-8')
    .header('cache-control', 'no-store')
    .send(JSON.stringify(problem));
  return status;
}
