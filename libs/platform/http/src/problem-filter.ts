import { ArgumentsHost, Catch, ExceptionFilter, Logger } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { STATUS_CODES } from 'node:http';
import { describeFailure, Failure } from './describe-failure';
import { HttpRequest } from './http-request';
import { Problem } from './problem';

/** Answers every error with `application/problem+json`; what nobody foresaw is logged with its stack. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  private readonly logger = new Logger(ProblemFilter.name);

  catch(error: unknown, host: ArgumentsHost): void {
    const request = host.switchToHttp().getRequest<HttpRequest>();
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    const failure = describeFailure(error);
    if (failure.status >= 500) this.logger.error(error, `Request ${request.id} failed`);
    // An event stream that broke has sent its head already; there is no answer left to give.
    if (reply.sent || reply.raw.headersSent) return;
    if (failure.status === 401) reply.header('www-authenticate', 'Bearer');
    if (failure.status === 503) reply.header('retry-after', '5');
    reply
      .code(failure.status)
      .header('content-type', 'application/problem+json; charset=utf-8')
      .header('cache-control', 'no-store')
      .send(JSON.stringify(problemOf(failure, request.id)));
  }
}

function problemOf({ status, code, params }: Failure, requestId: string): Problem {
  const title = STATUS_CODES[status] ?? 'Error';
  return { type: `urn:uade:error:${code}`, title, status, code, params, requestId };
}
