import { ArgumentsHost, Catch, ExceptionFilter, Logger } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { HttpRequest } from './http-request';
import { sendProblem } from './send-problem';

/** Answers every error with `application/problem+json`; what nobody foresaw is logged with its stack. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  private readonly logger = new Logger(ProblemFilter.name);

  catch(error: unknown, host: ArgumentsHost): void {
    const request = host.switchToHttp().getRequest<HttpRequest>();
    const status = sendProblem(error, request, host.switchToHttp().getResponse<FastifyReply>());
    if (status >= 500) this.logger.error(error, `Request ${request.id} failed`);
  }
}
