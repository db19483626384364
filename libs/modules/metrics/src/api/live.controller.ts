import { Controller, type MessageEvent, Sse } from '@nestjs/common';
import { interval, map, merge, type Observable } from 'rxjs';
import { Permission } from '@platform/http';
import { Live } from '@platform/live';

const HEARTBEAT_MS = 20_000;
const RETRY_MS = 3_000;

/** Tells browsers which figures changed; they ask for them again themselves. */
@Controller('live')
@Permission('metrics.read')
export class LiveController {
  constructor(private readonly live: Live) {}

  @Sse()
  stream(): Observable<MessageEvent> {
    const figures = this.live
      .subscribe((topic) => topic === 'figures')
      .pipe(map(({ data }) => ({ type: 'figures', data, retry: RETRY_MS })));
    const heartbeat = interval(HEARTBEAT_MS).pipe(map(() => ({ type: 'heartbeat', data: {} })));
    return merge(figures, heartbeat);
  }
}
