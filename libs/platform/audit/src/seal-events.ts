import { Injectable, Logger } from '@nestjs/common';
import { Database, type Transaction } from '@platform/database';
import { Sweeps } from '@platform/queue';
import { audit } from './audit';
import type { AuditEvent } from './audit-event';
import { AuditKeys } from './audit-keys';
import { GENESIS, hashOf, type ChainLink } from './chain-link';
import { fingerprint } from './fingerprint';
import { SealRepository, type ChainEnd } from './seal.repository';
import type { SigningKey } from './signing-key';

const SWEEP_MS = 1_000;
const CLOSE_MS = 60_000;
/** Sealed in some 50 ms, so that the turn is never held for long. */
const BATCH = 500;

/**
 * Seals what was recorded, in the order in which it becomes visible, and signs the chain's end with every batch. Every
 * worker may run it; they take turns. Nobody who writes an event waits for it.
 */
@Injectable()
export class SealEvents {
  private readonly logger = new Logger(SealEvents.name);

  constructor(
    private readonly database: Database,
    private readonly seals: SealRepository,
    private readonly keys: AuditKeys,
  ) {}

  /** Seals all that waits. */
  @Sweeps({ everyMs: SWEEP_MS })
  async run(): Promise<void> {
    for (;;) {
      const sealed = await this.batch();
      if (sealed < BATCH) return;
    }
  }

  /** Ends the days that are over and gives their roots to the log: a copy that no write in the database reaches. */
  @Sweeps({ everyMs: CLOSE_MS })
  async closeDays(): Promise<void> {
    const closed = await this.database.transaction((tx) => this.seals.closeDays(tx));
    for (const root of closed) this.logger.log({ msg: `The audit trail of ${root.day} is closed`, root });
  }

  private async batch(): Promise<number> {
    const [{ due }] = await this.database.query<{ due: boolean }>(
      'select exists (select from audit_unsealed) as due',
    );
    if (!due) return 0;
    const key = await this.keys.signing();
    return this.database.transaction(async (tx) => {
      if (!(await this.seals.takeTurn(tx))) return 0;
      const end = await this.seals.end(tx);
      const isIntact = standsAsSigned(end, key);
      if (!isIntact) await this.tellBroken(tx, end);
      const events = await this.seals.takeWaiting(tx, BATCH);
      if (events.length === 0) return 0;
      const links = chain(end, events);
      await this.seals.insert(tx, links);
      await this.sign(tx, end, { links, key, isIntact });
      return events.length;
    });
  }

  /** A chain that does not end as it was signed goes on under a new root; the old one stays and shows what is missing. */
  private async sign(
    tx: Transaction,
    end: ChainEnd,
    { links, key, isIntact }: { links: readonly ChainLink[]; key: SigningKey; isIntact: boolean },
  ): Promise<void> {
    const [first] = links;
    const last = links[links.length - 1];
    const today = end.now.toISOString().slice(0, 10);
    const isOpen = isIntact && end.root !== null && end.root.day >= today && end.root.keyId === key.public.id;
    const open = isOpen ? end.root : null;
    const root = key.sign({
      day: open?.day ?? today,
      firstSeq: open?.firstSeq ?? first.seq,
      lastSeq: last.seq,
      head: last.hash,
      signedAt: end.now.toISOString(),
    });
    if (open === null) await this.seals.addRoot(tx, root);
    else await this.seals.renewRoot(tx, open.id, root);
  }

  private async tellBroken(tx: Transaction, { seq, hash, root }: ChainEnd): Promise<void> {
    const after = {
      signedSeq: root?.lastSeq ?? 0,
      signedHead: root?.head ?? null,
      foundSeq: seq,
      foundHead: hash,
    };
    this.logger.error({ msg: 'The audit trail does not end where it was signed', ...after });
    await audit.record(tx, { actor: null, action: 'audit.end-altered', after, outcome: 'failed' });
  }
}

/** Whether the chain ends exactly where the last root says, and the root is one that this key made. */
function standsAsSigned({ seq, hash, root }: ChainEnd, key: SigningKey): boolean {
  if (root === null) return seq === 0;
  const isOurs = root.keyId !== key.public.id || key.public.signed(root);
  return isOurs && root.lastSeq === seq && root.head === hash;
}

/** Where all seals of the last root are gone, their places stay empty: two roots cannot begin with one seal. */
function chain({ seq, hash, root, now }: ChainEnd, events: readonly AuditEvent[]): ChainLink[] {
  const sealedAt = now.toISOString();
  const links: ChainLink[] = [];
  let prevHash = hash ?? GENESIS;
  let last = root !== null && root.firstSeq > seq ? root.lastSeq : seq;
  for (const event of events) {
    last += 1;
    const link = {
      seq: last,
      eventId: event.id,
      sealedAt,
      prevHash,
      event,
      fingerprint: fingerprint.of(event),
    };
    prevHash = hashOf(prevHash, link);
    links.push({ ...link, hash: prevHash });
  }
  return links;
}
