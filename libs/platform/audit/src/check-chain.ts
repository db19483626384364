import { Injectable } from '@nestjs/common';
import { Database } from '@platform/database';
import { AuditKeys } from './audit-keys';
import { ChainCheck } from './chain-check';
import type { ChainFault } from './chain-fault';
import { ChainReader } from './chain.reader';
import type { SignedRoot } from './signed-root';

const STRAYS_NAMED = 100;

/** What a check found. */
export interface ChainReport {
  readonly isIntact: boolean;
  /** Seals gone through. */
  readonly checked: number;
  /** The seal before the first of them; 0: all were gone through. */
  readonly afterSeq: number;
  /** The chain's end: note it down, and a later check can be held to it. */
  readonly head: { readonly seq: number; readonly hash: string };
  readonly roots: number;
  /** False when this process has no key: then signatures were not checked. */
  readonly signaturesChecked: boolean;
  /** Events that wait for their seal: nothing protects them yet. */
  readonly waiting: number;
  readonly seconds: number;
  /** The first thousand. */
  readonly faults: readonly ChainFault[];
  readonly faultCount: number;
}

/** Goes through the trail and says what is wrong with it. Changes nothing. */
@Injectable()
export class CheckChain {
  constructor(
    private readonly database: Database,
    private readonly chain: ChainReader,
    private readonly keys: AuditKeys,
  ) {}

  /**
   * @param fromDay goes through the seals of this day and later only, trusting the signed root before them; absent: all
   */
  async run(fromDay?: string): Promise<ChainReport> {
    const began = performance.now();
    const keys = await this.keys.trusted();
    // The end first and the roots after it: what is sealed meanwhile lies past both.
    const lastSeq = await this.chain.lastSeq();
    const roots = await this.chain.roots();
    const after = lastBefore(roots, fromDay);
    const check = new ChainCheck({ roots, keys, after });
    const upTo = Math.max(lastSeq, roots.at(-1)?.lastSeq ?? 0);
    for await (const link of this.chain.links(after?.lastSeq ?? 0, upTo)) check.take(link);
    for (const id of await this.chain.inserted(STRAYS_NAMED)) check.takeStray('inserted', id);
    for (const id of await this.chain.lost(STRAYS_NAMED)) check.takeStray('removed', id);
    check.finish();
    const { events } = await this.chain.waiting();
    return {
      isIntact: check.faultCount === 0,
      checked: check.count,
      afterSeq: after?.lastSeq ?? 0,
      head: check.head,
      roots: roots.length,
      signaturesChecked: keys.length > 0,
      waiting: events,
      seconds: (performance.now() - began) / 1_000,
      faults: check.faults,
      faultCount: check.faultCount,
    };
  }
}

/** The last root of the days before; undefined where there is none, so that all is gone through. */
function lastBefore(roots: readonly SignedRoot[], fromDay: string | undefined): SignedRoot | undefined {
  return fromDay === undefined ? undefined : roots.findLast(({ day }) => day < fromDay);
}
