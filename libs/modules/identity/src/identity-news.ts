import { Injectable } from '@nestjs/common';
import type { Sql } from '@platform/database';
import { Live } from '@platform/live';

const TOPIC = 'identity.changed';

/** Tells every process that somebody's grants or credentials changed, so that what was revoked holds no longer. */
@Injectable()
export class IdentityNews {
  constructor(private readonly live: Live) {}

  /** In a transaction it is told at the commit. */
  async tell(sql: Sql): Promise<void> {
    await this.live.notify(sql, TOPIC, {});
  }

  /** Calls for every change, and whenever changes may have been missed. */
  listen(onChange: () => void): void {
    this.live.subscribe((topic) => topic === TOPIC).subscribe(onChange);
    this.live.onReset(onChange);
  }

  /** False while changes may be missed: nothing may be remembered then. */
  get isHeard(): boolean {
    return this.live.connected;
  }
}
