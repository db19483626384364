import { ArgumentsHost, Catch, ExceptionFilter, Logger, Optional } from '@nestjs/common';
import { RefusalLog } from '@platform/audit';
import { sqlStateOf } from '@platform/database';
import type { FastifyReply } from 'fastify';
import { HttpRequest } from './http-request';
import { noteRefusal } from './note-refusal';
import { sendProblem } from './send-problem';

/** Answers every error with `application/problem+json`; what nobody foresaw is logged with its stack. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  private readonly logger = new Logger(ProblemFilter.name);

  constructor(@Optional() private readonly refusals?: RefusalLog) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const request = host.switchToHttp().getRequest<HttpRequest>();
    const status = sendProblem(error, request, host.switchToHttp().getResponse<FastifyReply>());
    if (this.refusals && status < 500) noteRefusal(this.refusals, request, error);
    if (status >= 500) this.logger.error(error, `Request ${request.id} failed`);
    else if (sqlStateOf(error) !== undefined) this.logger.warn(error, `Request ${request.id} was refused`);
  }
}
