import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Clock } from '@core/kernel';
import { Database } from '@platform/database';
import { JsonBytes, ResponseCache } from '@platform/http';
import { Live } from '@platform/live';

/** Answers by programme and its revision; cleared by the fold's notice, and whenever notices may have been missed. */
@Injectable()
export class FiguresCache implements OnModuleInit {
  constructor(
    private readonly database: Database,
    private readonly cache: ResponseCache,
    private readonly live: Live,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.live
      .subscribe((topic) => topic === 'figures')
      .subscribe(({ data }) => this.cache.forget(String((data as { programme?: unknown }).programme)));
    this.live.onReset(() => this.cache.forgetAll());
  }

  async serve(programme: string, key: unknown, make: () => Promise<unknown>): Promise<JsonBytes> {
    if (!this.live.connected) return JsonBytes.of(await make());
    const place = { scope: programme, key: JSON.stringify(key), revision: () => this.revision(programme) };
    return this.cache.serve(place, make);
  }

  /** The day is part of it: with a new day another period may be the last that ended. */
  private async revision(programme: string): Promise<string> {
    const [row] = await this.database.query<{ revision: number }>(
      'select revision from programme where code = $1',
      [programme],
    );
    const hour = this.clock.now().toISOString().slice(0, 13);
    return `${row?.revision ?? 'none'}/${hour}`;
  }
}
