import { fingerprint } from './fingerprint';
import type { ChainFault } from './chain-fault';
import { GENESIS, hashOf, type ChainLink } from './chain-link';
import type { SignedRoot } from './signed-root';
import type { VerifyingKey } from './verifying-key';

/** A broken trail can have a fault in every line; past this many they are only counted. */
const FAULTS_KEPT = 1_000;
/** Among so many broken seals one is looked for that a link was moved from: each look costs a hash. */
const MOVES_TRIED = 50;

/** A head of the chain that somebody noted down: what a check said earlier, or a line of the log. */
export interface NotedHead {
  readonly seq: number;
  readonly hash: string;
}

/** What a check begins with. */
export interface CheckStart {
  /** All roots, the oldest first. */
  readonly roots: readonly SignedRoot[];
  /** Without one, signatures are not checked. */
  readonly keys: readonly VerifyingKey[];
  /** The last root before the links that will be given; absent when they begin with the first. */
  readonly after?: SignedRoot;
  readonly noted?: readonly NotedHead[];
}

/** A seal whose hash is not that of its event. */
interface Mismatch {
  readonly link: ChainLink;
  /** Fingerprint of the event as it stands. */
  readonly print: string;
}

/**
 * Goes through the chain link by link and says what is wrong with it; pure, so that the server and an offline check cannot
 * disagree. Memory does not grow with the chain.
 */
export class ChainCheck {
  readonly faults: ChainFault[] = [];
  faultCount = 0;
  /** Links seen. */
  count = 0;
  private last: NotedHead;
  private readonly mismatches: Mismatch[] = [];
  private readonly heads = new Map<number, (SignedRoot | NotedHead)[]>();

  constructor(private readonly start: CheckStart) {
    const { after, roots, noted = [] } = start;
    this.last = after === undefined ? { seq: 0, hash: GENESIS } : { seq: after.lastSeq, hash: after.head };
    this.checkRoots(roots);
    for (const root of roots) this.expectAt(root.lastSeq, root);
    for (const head of noted) this.expectAt(head.seq, head);
  }

  /** The last seal seen. */
  get head(): NotedHead {
    return this.last;
  }

  /** Takes the next link, in the order of `seq`. */
  take(link: ChainLink): void {
    const { seq, eventId } = link;
    this.count += 1;
    if (seq !== this.last.seq + 1) {
      this.fault('seals_missing', { seq, detail: { after: this.last.seq } });
    } else if (link.prevHash !== this.last.hash) {
      this.fault('link_broken', { seq, eventId, detail: { expected: this.last.hash, found: link.prevHash } });
    }
    this.checkEvent(link);
    for (const expected of this.heads.get(seq) ?? []) this.compare(expected, link.hash);
    this.heads.delete(seq);
    this.last = { seq, hash: link.hash };
  }

  /** An event that has no seal and does not wait for one, or one that waits and is gone. */
  takeStray(kind: 'inserted' | 'removed', eventId: number): void {
    this.fault(kind, { eventId, detail: { sealed: 'no' } });
  }

  /** After the last link: what was promised and did not come, and which events stand in each other's place. */
  finish(): void {
    for (const { link, print } of this.mismatches) this.nameMismatch(link, print);
    const beyond = [...this.heads].filter(([seq]) => seq > this.last.seq);
    for (const [seq, expected] of beyond) {
      const root = expected.find(isRoot);
      const kind = root === undefined ? 'head_not_there' : 'truncated';
      this.fault(kind, { seq, day: root?.day ?? null, detail: { expected: seq, found: this.last.seq } });
    }
    const covered = this.start.roots.at(-1)?.lastSeq ?? 0;
    if (this.last.seq > covered)
      this.fault('root_missing', { seq: covered + 1, detail: { last: this.last.seq } });
  }

  private checkRoots(roots: readonly SignedRoot[]): void {
    const keys = new Map(this.start.keys.map((key) => [key.id, key]));
    let next = 1;
    for (const root of roots) {
      const { day, firstSeq: seq } = root;
      if (seq !== next) this.fault('root_missing', { seq: next, day, detail: { found: seq } });
      next = root.lastSeq + 1;
      if (keys.size === 0) continue;
      const key = keys.get(root.keyId);
      if (key === undefined) this.fault('key_unknown', { seq, day, detail: { key: root.keyId } });
      else if (!key.signed(root)) this.fault('root_altered', { seq, day, detail: { last: root.lastSeq } });
    }
  }

  private checkEvent(link: ChainLink): void {
    const { seq, eventId, event } = link;
    if (event === null) {
      this.fault('removed', { seq, eventId });
      return;
    }
    if (event.id === eventId && hashOf(link.prevHash, { ...link, event }) === link.hash) return;
    const print = fingerprint.of(event);
    if (this.mismatches.length < FAULTS_KEPT) this.mismatches.push({ link, print });
    else this.fault('changed', { seq, eventId });
  }

  /** The event is what was sealed, so the seal is not: moved from another place, or written anew. */
  private nameSeal({ seq, event, sealedAt, prevHash, hash, eventId }: ChainLink): void {
    const from = this.mismatches
      .slice(0, MOVES_TRIED)
      .find(({ link }) => event !== null && hashOf(prevHash, { seq: link.seq, sealedAt, event }) === hash);
    if (from === undefined) this.fault('seal_rewritten', { seq, eventId });
    else this.fault('reordered', { seq, eventId, detail: { of: from.link.seq } });
  }

  private nameMismatch(link: ChainLink, print: string): void {
    const { seq, eventId, fingerprint: sealed, event } = link;
    const own = this.mismatches.find((other) => other.link.fingerprint === print);
    const place = own === undefined || own.link.seq === seq ? undefined : own.link.seq;
    if (place !== undefined) {
      this.fault('reordered', { seq, eventId, detail: { of: place } });
    } else if (print === sealed || event === null) {
      this.nameSeal(link);
    } else {
      this.fault('changed', { seq, eventId, detail: { fields: fingerprint.differences(sealed, event) } });
    }
  }

  private expectAt(seq: number, expected: SignedRoot | NotedHead): void {
    if (seq <= (this.start.after?.lastSeq ?? 0)) return;
    this.heads.set(seq, [...(this.heads.get(seq) ?? []), expected]);
  }

  private compare(expected: SignedRoot | NotedHead, found: string): void {
    const [hash, day] = isRoot(expected) ? [expected.head, expected.day] : [expected.hash, null];
    if (hash === found) return;
    const seq = isRoot(expected) ? expected.lastSeq : expected.seq;
    const from = isRoot(expected) ? expected.firstSeq : seq;
    const kind = day === null ? 'head_not_there' : 'root_disagrees';
    this.fault(kind, { seq, day, detail: { from, expected: hash, found } });
  }

  private fault(kind: ChainFault['kind'], where: Partial<Omit<ChainFault, 'kind'>>): void {
    this.faultCount += 1;
    if (this.faults.length >= FAULTS_KEPT) return;
    this.faults.push({ kind, seq: null, eventId: null, day: null, detail: {}, ...where });
  }
}

function isRoot(expected: SignedRoot | NotedHead): expected is SignedRoot {
  return 'lastSeq' in expected;
}
