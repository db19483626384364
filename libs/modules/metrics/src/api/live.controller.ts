import { Controller, type MessageEvent, Req, Sse } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { filter, interval, map, merge, takeUntil, type Observable } from 'rxjs';
import type { Actor } from '@core/access';
import { CurrentActor, Permission, StreamEnds } from '@platform/http';
import { Live } from '@platform/live';
import { ReadingScope } from '../use-cases/reading-scope';

const HEARTBEAT_MS = 20_000;
const RETRY_MS = 3_000;

/** Tells browsers which figures changed; they ask for them again themselves. */
@Controller('live')
@Permission('metrics.read')
export class LiveController {
  constructor(
    private readonly live: Live,
    private readonly scope: ReadingScope,
    private readonly ends: StreamEnds,
  ) {}

  @Sse()
  stream(@CurrentActor() actor: Actor, @Req() request: FastifyRequest): Observable<MessageEvent> {
    const figures = this.live
      .subscribe((topic) => topic === 'figures')
      .pipe(
        filter(({ data }) => this.scope.reaches(actor, (data as { programme: string }).programme)),
        map(({ data }) => ({ type: 'figures', data, retry: RETRY_MS })),
      );
    const heartbeat = interval(HEARTBEAT_MS).pipe(map(() => ({ type: 'heartbeat', data: {} })));
    return merge(figures, heartbeat).pipe(takeUntil(this.ends.of(actor, request)));
  }
}
