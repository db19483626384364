import { DomainError } from '@core/kernel';
import {
  CallHandler,
  ExecutionContext,
  Injectable,
  Logger,
  NestInterceptor,
  StreamableFile,
} from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyReply } from 'fastify';
import { createHash } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { catchError, from, mergeMap, Observable, of } from 'rxjs';
import { HttpRequest } from './http-request';
import { IdempotencyRepository, RequestIdentity } from './idempotency.repository';
import { RequestInvalidError } from './request-invalid.errors';
import { SHOWN_ONCE } from './shown-once';

/** Over before a request counts as lost. */
const KEEP_AGAIN_AFTER_MS = [0, 1_000, 10_000, 60_000];
const KEY = /^[\x21-\x7e]{1,255}$/;

/**
 * A POST sent again with the same Idempotency-Key gets the answer of the first one and is not run again. A request
 * that failed frees its key. Uploads are left out: their bytes are not read yet, and they tell repeats themselves.
 */
@Injectable()
export class IdempotencyInterceptor implements NestInterceptor {
  private readonly logger = new Logger(IdempotencyInterceptor.name);

  constructor(
    private readonly requests: IdempotencyRepository,
    private readonly reflector: Reflector,
  ) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const request = context.switchToHttp().getRequest<HttpRequest>();
    const identity = identify(request);
    const isSecret = this.reflector.get<boolean | undefined>(SHOWN_ONCE, context.getHandler());
    if (identity === undefined || isSecret) return next.handle();
    const reply = context.switchToHttp().getResponse<FastifyReply>();
    return from(this.requests.begin(identity)).pipe(
      mergeMap((beginning) => {
        if (beginning.state === 'begun') return this.run(identity, reply, next);
        if (beginning.state === 'other_body')
          throw new DomainError('REQUEST.IDEMPOTENCY_KEY_REUSED', 'conflict');
        if (beginning.state === 'in_progress') throw new DomainError('REQUEST.IN_PROGRESS', 'conflict');
        reply.code(beginning.status).header('idempotency-replayed', 'true');
        return of(beginning.response);
      }),
    );
  }

  private run(identity: RequestIdentity, reply: FastifyReply, next: CallHandler): Observable<unknown> {
    return next.handle().pipe(
      catchError(async (error: unknown) => {
        await this.free(identity);
        throw error;
      }),
      mergeMap(async (response: unknown) => {
        if (response instanceof StreamableFile) await this.free(identity);
        else await this.keep(identity, reply.statusCode, response);
        return response;
      }),
    );
  }

  /** What failed is told as it failed. A key that stays taken is free again when its request counts as lost. */
  private async free(identity: RequestIdentity): Promise<void> {
    await this.requests.abandon(identity).catch((error: unknown) => {
      this.logger.warn(error, 'An Idempotency-Key could not be freed');
    });
  }

  /**
   * The request was run, whatever becomes of its answer: it is told, and its key must not be taken for lost and run again. So a
   * key that could not be kept is kept a little later, without the answer where that is what cannot be stored.
   */
  private async keep(identity: RequestIdentity, status: number, response: unknown): Promise<void> {
    try {
      await this.requests.finish(identity, status, response);
    } catch (error) {
      this.logger.error(error, 'The answer to a request with an Idempotency-Key could not be kept');
      void this.keepLater(identity, status, response);
    }
  }

  private async keepLater(identity: RequestIdentity, status: number, response: unknown): Promise<void> {
    for (const wait of KEEP_AGAIN_AFTER_MS) {
      await sleep(wait, undefined, { ref: false });
      for (const answer of [response, null]) {
        const kept = await this.requests.finish(identity, status, answer).then(
          () => true,
          () => false,
        );
        if (kept) return;
      }
    }
  }
}

/** Undefined when the request does not ask for it, or nobody known sent it. */
function identify(request: HttpRequest): RequestIdentity | undefined {
  const key = request.headers['idempotency-key'];
  const isUpload = /^multipart\//i.test(request.headers['content-type'] ?? '');
  if (request.method !== 'POST' || key === undefined || isUpload || request.actor === undefined)
    return undefined;
  if (typeof key !== 'string' || !KEY.test(key)) {
    throw new RequestInvalidError([{ field: 'Idempotency-Key', rule: 'isPrintableKey' }]);
  }
  const hash = createHash('sha256')
    .update(JSON.stringify(request.body ?? null))
    .digest('hex');
  return { key, actor: request.actor.id, route: `${request.method} ${request.url}`, hash };
}
