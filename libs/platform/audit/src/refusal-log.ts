import { Injectable, Logger, type BeforeApplicationShutdown } from '@nestjs/common';
import { Database } from '@platform/database';
import { audit } from './audit';
import type { Act, Doer } from './act';

const WINDOW_MS = 60_000;
/** Of one actor in a window; the rest is only counted. */
const EACH = 5;
/** Of all actors in a window, so that a flood from many names does not fill the trail. */
const ALL = 200;

/** A request that was turned down. */
export interface Refusal {
  readonly actor: Doer | null;
  /** Method and pattern: `GET /api/v1/imports/:id`. */
  readonly route: string;
  readonly code: string;
  /** Only the plain values of it are kept. */
  readonly params: object;
}

/**
 * Records refusals beside the requests they belong to: nobody waits for it, and a flood of them costs the trail a bounded
 * number of events a minute. What was left out is counted in one event at the end of the minute.
 */
@Injectable()
export class RefusalLog implements BeforeApplicationShutdown {
  private readonly logger = new Logger(RefusalLog.name);
  private readonly counts = new Map<string, { recorded: number; left: number; actor: Doer | null }>();
  private recorded = 0;
  private timer?: NodeJS.Timeout;
  private readonly writing = new Set<Promise<void>>();

  constructor(private readonly database: Database) {}

  note({ actor, route, code, params }: Refusal): void {
    this.timer ??= setTimeout(() => this.endWindow(), WINDOW_MS).unref();
    const who = this.countOf(actor);
    if (who.recorded >= EACH || this.recorded >= ALL) {
      who.left += 1;
      return;
    }
    who.recorded += 1;
    this.recorded += 1;
    const told = plainOf(params);
    this.write({
      ...{ actor, action: 'request.refused', outcome: 'refused' },
      territory: textOf(told['territory']),
      programme: textOf(told['programme']),
      after: { code, route, ...told },
    });
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.endWindow();
    await Promise.all(this.writing);
  }

  /** Names past the most that are told apart share one count. */
  private countOf(actor: Doer | null): { recorded: number; left: number; actor: Doer | null } {
    const known = this.counts.get(actor?.id ?? '');
    if (known !== undefined) return known;
    const isCrowded = this.counts.size >= ALL;
    const key = isCrowded ? '' : (actor?.id ?? '');
    const count = this.counts.get(key) ?? { recorded: 0, left: 0, actor: isCrowded ? null : actor };
    this.counts.set(key, count);
    return count;
  }

  private endWindow(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
    for (const { actor, left } of this.counts.values()) {
      if (left === 0) continue;
      this.write({ actor, action: 'request.refused', after: { more: left }, outcome: 'refused' });
    }
    this.counts.clear();
    this.recorded = 0;
  }

  private write(act: Act): void {
    const writing = audit
      .record(this.database, act)
      .catch((error: unknown) => this.logger.error(error, 'A refusal could not be recorded'))
      .finally(() => this.writing.delete(writing));
    this.writing.add(writing);
  }
}

/** Params of a problem are made for showing; lists and objects are left out, because they may quote what was sent. */
function plainOf(params: object): Record<string, string | number | boolean> {
  const plain = Object.entries(params).filter(([, value]) =>
    ['string', 'number', 'boolean'].includes(typeof value),
  );
  return Object.fromEntries(plain) as Record<string, string | number | boolean>;
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}
