import { Injectable } from '@nestjs/common';
import type { Actor } from '@core/access';
import type { CallerCredential } from './domain/caller-credential';
import { IdentityNews } from './identity-news';

/** Whom a secret is of. */
export interface Caller {
  readonly actor: Actor;
  readonly credential: CallerCredential;
}

const REMEMBERED_MS = 3_000;
const MOST_REMEMBERED = 10_000;

/**
 * Remembers for a few seconds whom a secret is of. A change of anybody's grants or credentials clears it everywhere, and
 * while news may be missed nothing is remembered.
 */
@Injectable()
export class CallerMemory {
  private readonly callers = new Map<string, { caller: Caller; until: number }>();
  /** Keys of secrets that held when they were last looked up; whether they still do is looked up anew. */
  private readonly proven = new Set<string>();
  private generation = 0;

  constructor(private readonly news: IdentityNews) {
    news.listen(() => this.forget());
  }

  /** @param key a hash of the secret, never the secret */
  async recall(key: string, find: () => Promise<Caller | undefined>): Promise<Caller | undefined> {
    const known = this.callers.get(key);
    if (known !== undefined && known.until > performance.now() && this.news.isHeard) return known.caller;
    const { generation } = this;
    const caller = await find();
    this.note(key, caller !== undefined);
    // What was read before a change that was told meanwhile may already be wrong.
    if (caller !== undefined && generation === this.generation && this.news.isHeard) {
      if (this.callers.size >= MOST_REMEMBERED) this.callers.clear();
      this.callers.set(key, { caller, until: performance.now() + REMEMBERED_MS });
    }
    return caller;
  }

  /** Whether a secret held when it was last looked up here. Tells whose requests are worth looking up, not who they are. */
  isProven(key: string): boolean {
    return this.proven.has(key);
  }

  private note(key: string, holds: boolean): void {
    if (!holds) this.proven.delete(key);
    else if (this.proven.size < MOST_REMEMBERED) this.proven.add(key);
    else this.proven.clear();
  }

  private forget(): void {
    this.generation += 1;
    this.callers.clear();
  }
}
