import { Controller, type MessageEvent, Req, Sse } from '@nestjs/common';
import { ModuleRef } from '@nestjs/core';
import type { FastifyRequest } from 'fastify';
import { filter, interval, map, merge, Subject, takeUntil, type Observable } from 'rxjs';
import type { Actor } from '@core/access';
import { Authenticator, CurrentActor, Permission } from '@platform/http';
import { Live } from '@platform/live';
import { ReadingScope } from '../use-cases/reading-scope';
import { endOfStream } from './end-of-stream';

const HEARTBEAT_MS = 20_000;
const RETRY_MS = 3_000;
/** What is told when somebody's grants or credentials changed. */
const IDENTITY_CHANGED = 'identity.changed';

/** Tells browsers which figures changed; they ask for them again themselves. */
@Controller('live')
@Permission('metrics.read')
export class LiveController {
  /** News may have been missed. */
  private readonly resets = new Subject<void>();

  constructor(
    private readonly live: Live,
    private readonly scope: ReadingScope,
    private readonly modules: ModuleRef,
  ) {
    live.onReset(() => this.resets.next());
  }

  @Sse()
  stream(@CurrentActor() actor: Actor, @Req() request: FastifyRequest): Observable<MessageEvent> {
    const figures = this.live
      .subscribe((topic) => topic === 'figures')
      .pipe(
        filter(({ data }) => this.scope.reaches(actor, (data as { programme: string }).programme)),
        map(({ data }) => ({ type: 'figures', data, retry: RETRY_MS })),
      );
    const heartbeat = interval(HEARTBEAT_MS).pipe(map(() => ({ type: 'heartbeat', data: {} })));
    // Looked up here, because the figures are also asked for in processes that know no callers.
    const authenticator = this.modules.get(Authenticator, { strict: false });
    const changes = this.live.subscribe((topic) => topic === IDENTITY_CHANGED);
    const end = endOfStream(actor, merge(changes, this.resets), () => authenticator.authenticate(request));
    return merge(figures, heartbeat).pipe(takeUntil(end));
  }
}
