import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Clock } from '@core/kernel';
import { Database } from '@platform/database';
import { JsonBytes, ResponseCache, type CachePlace } from '@platform/http';
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
    return this.cache.serve(this.place(programme, key), make);
  }

  /**
   * What answers are made of, as it is: nobody may change it.
   * @param sizeOf the room it takes, in bytes
   */
  async keep<Value>(
    programme: string,
    key: unknown,
    make: () => Promise<Value>,
    sizeOf: (value: Value) => number,
  ): Promise<Value> {
    if (!this.live.connected) return make();
    return this.cache.keep(this.place(programme, key), make, sizeOf);
  }

  private place(programme: string, key: unknown): CachePlace {
    return { scope: programme, key: JSON.stringify(key), revision: () => this.revision(programme) };
  }

  /**
   * The hour is part of it: with a new day another period may be the last that ended. So is the id: a programme made anew
   * under the code of one that is gone begins to count its revisions again.
   */
  private async revision(programme: string): Promise<string> {
    const [row] = await this.database.query<{ id: number; revision: number }>(
      'select id, revision from programme where code = $1',
      [programme],
    );
    const hour = this.clock.now().toISOString().slice(0, 13);
    return row === undefined ? `none/${hour}` : `${row.id}/${row.revision}/${hour}`;
  }
}
