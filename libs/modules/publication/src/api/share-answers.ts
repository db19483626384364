import { CallHandler, ExecutionContext, Injectable, NestInterceptor } from '@nestjs/common';
import { shareAnswer } from '@platform/http';
import type { FastifyReply } from 'fastify';
import { tap, type Observable } from 'rxjs';

/** Marks what a controller answers as the same for everybody; refusals stay as they are. */
@Injectable()
export class ShareAnswers implements NestInterceptor {
  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const reply = context.switchToHttp().getResponse<FastifyReply>();
    return next.handle().pipe(tap(() => shareAnswer(reply)));
  }
}
