import { randomUUID } from 'node:crypto';
import { timeZone } from '@core/kernel';
import type { Transaction } from '@platform/database';
import { factsOf, type Fact } from './facts-of';
import type { MetricsDesk } from './metrics-desk';
import type { World } from './oracle';
import { PlayedBorders } from './played-borders';
import { StoredWorld } from './stored-world';

type Entry = World['entries'][number];
type Change = World['changes'][number];
type Extension = NonNullable<World['extensions']>[number];

const FACTS_TOGETHER = 10;

/** How a world is played. */
export interface Staging {
  /** After which share (0..1) of the facts the programme is folded; it always is at the end. */
  readonly foldsAt: readonly number[];
  /** The clock goes along with the facts; otherwise the last period is the current one from the beginning. */
  readonly clockMoves: boolean;
  /** The order in which facts are told; by default that in which they happened. */
  readonly order?: (facts: readonly Fact[]) => readonly Fact[];
}

/**
 * A world that went through the ledger's door fact by fact, with folds in between. `world` is what became of it: the
 * door refuses to withdraw what was revised since, so those withdrawals are not in it.
 */
export class PlayedWorld {
  private readonly entryIds = new Map<Entry, string>();
  private readonly importIds = new Map<Entry, string>();
  private readonly changeIds = new Map<Change, number>();
  private readonly refused = new Set<Entry>();
  private readonly borders: PlayedBorders;

  private constructor(
    private readonly desk: MetricsDesk,
    readonly stored: StoredWorld,
  ) {
    this.borders = new PlayedBorders(desk.dirty, stored);
  }

  static async play(desk: MetricsDesk, world: World, staging: Staging): Promise<PlayedWorld> {
    const played = new PlayedWorld(desk, await StoredWorld.create(desk.database, world));
    const { stored } = played;
    const facts = staging.order?.(factsOf(world)) ?? factsOf(world);
    const end = new Date(`${stored.periods.lastDay(stored.periods.last())}T12:00:00Z`);
    desk.clock.moveTo(staging.clockMoves ? new Date(facts[0].at) : end);
    const folds = new Set(staging.foldsAt.map((part) => Math.floor(part * facts.length)));
    let together: Fact[] = [];
    for (const [index, fact] of facts.entries()) {
      together.push(fact);
      if (folds.has(index) || index === facts.length - 1 || index % FACTS_TOGETHER === 0) {
        if (staging.clockMoves) await played.moveClock(Math.min(fact.at, end.getTime()));
        await played.tellAll(together);
        together = [];
      }
      if (folds.has(index)) await desk.fold.run(stored.programmeId);
    }
    await played.moveClock(end.getTime());
    await desk.fold.run(stored.programmeId);
    return played;
  }

  get world(): World {
    const { world } = this.stored;
    return { ...world, entries: world.entries.filter((entry) => !this.refused.has(entry)) };
  }

  /** Tells facts in one transaction, each through the door it really takes. */
  async tellAll(facts: readonly Fact[]): Promise<void> {
    await this.desk.database.transaction(async (tx) => {
      for (const fact of facts) await this.tell(tx, fact);
    });
  }

  private async tell(tx: Transaction, fact: Fact): Promise<void> {
    switch (fact.kind) {
      case 'added':
        return this.add(tx, fact.item);
      case 'submitted':
        return this.submit(tx, fact.entry);
      case 'decided':
        return this.decide(tx, fact.entry);
      case 'withdrawn':
        return this.withdraw(tx, fact.entry, fact.withdrawal);
      case 'verified':
        return this.verify(tx, fact.verification);
      case 'requested':
        return this.request(tx, fact.change);
      case 'ruled':
        return this.rule(tx, fact.change);
      case 'extended':
        return this.extend(tx, fact.extension);
      case 'reshaped':
        return this.borders.reshape(tx, fact.lineage);
      case 'moved':
        return this.borders.move(tx, fact.territory, fact.move);
    }
  }

  /** Never back: entries told in another order are still of their own instants. */
  private async moveClock(to: number): Promise<void> {
    const { clock, beginPeriods } = this.desk;
    if (to <= clock.now().getTime()) return;
    const before = this.stored.ordAt(clock.now().toISOString());
    clock.moveTo(new Date(to));
    if (this.stored.ordAt(clock.now().toISOString()) > before) await beginPeriods.run();
  }

  private async add(tx: Transaction, item: World['items'][number]): Promise<void> {
    await this.stored.addItem(tx, item);
    await this.desk.ledger.openItems(tx, [this.stored.roadMapId(item.home)], item.countsFrom);
  }

  private async submit(tx: Transaction, entry: Entry): Promise<void> {
    const importId = randomUUID();
    const { entryIds } = await this.desk.ledger.appendLines(
      tx,
      {
        sql: `select $1::bigint as item_id, $2::smallint as period_ord, $3::numeric as value, null::numeric as numerator,
                null::numeric as denominator, $4::numeric as spent, $5::text as narrative, null::text as delay_reason,
                null::text as evidence`,
        params: [
          ...[this.stored.itemId(entry.item), entry.ord, decimal(entry.value), decimal(entry.spent)],
          // Revisions of a world may repeat a value; the door would take that for the same line again.
          `revision ${entry.revision}`,
        ],
      },
      { submittedBy: 'liaison', submittedAt: new Date(entry.submittedAt), importId },
    );
    this.entryIds.set(entry, entryIds[0]);
    this.importIds.set(entry, importId);
  }

  private async decide(tx: Transaction, entry: Entry): Promise<void> {
    const { refused } = await this.desk.ledger.decide(tx, [this.entryIds.get(entry) ?? ''], {
      decision: entry.decision ?? 'returned',
      reason: null,
      by: 'analyst',
      at: new Date(entry.decidedAt ?? ''),
      mustBeImpartial: true,
    });
    if (refused.length > 0) throw new Error(`the door refused to decide: ${JSON.stringify(refused)}`);
  }

  private async withdraw(tx: Transaction, entry: Entry, withdrawal: Entry): Promise<void> {
    const { withdrawn } = await this.desk.ledger.withdrawImport(
      tx,
      { id: this.importIds.get(entry) ?? '', submittedAt: new Date(entry.submittedAt) },
      { actorId: 'liaison', at: new Date(withdrawal.submittedAt) },
    );
    if (withdrawn === 0) this.refused.add(withdrawal);
  }

  private async verify(tx: Transaction, verification: World['verifications'][number]): Promise<void> {
    await this.desk.ledger.verify(tx, {
      itemId: this.stored.itemId(verification.item),
      date: verification.date,
      method: 'site',
      result: verification.result,
      value: decimal(verification.value),
      ...{ numerator: null, denominator: null, place: null, note: null },
      verifiedBy: 'verifier',
      recordedAt: new Date(verification.recordedAt),
    });
  }

  private async extend(tx: Transaction, extension: Extension): Promise<void> {
    const { home, ord, dueOn, grantedAt } = extension;
    await this.desk.extensions.grant(tx, {
      ...{ programmeId: this.stored.programmeId, ord, reason: 'Floods', grantedBy: 'analyst' },
      roadMapId: home === null ? null : this.stored.roadMapId(home),
      dueAt: timeZone.endOf(dueOn, this.stored.world.programme.timeZone),
      grantedAt: new Date(grantedAt),
    });
  }

  private async request(tx: Transaction, change: Change): Promise<void> {
    const shares =
      change.shares &&
      Object.fromEntries(change.shares.map(({ territory, share }) => [territory, String(share)]));
    const [{ id }] = await tx.query<{ id: number }>(
      `insert into change_request (item_id, kind, act, act_date, reason, deadline, weight, target, shares,
                                   replacement_item_id, requested_by, requested_at)
       values ($1, $2, '{"number": "1"}', $3, 'an act', $4, $5, $6, $7, $8, 'liaison', $9) returning id`,
      [
        ...[this.stored.itemId(change.item), change.kind, change.actDate, change.deadline ?? null],
        ...[
          change.weight ?? null,
          change.target ?? null,
          shares === undefined ? null : JSON.stringify(shares),
        ],
        change.replacement === undefined ? null : this.stored.itemId(change.replacement),
        change.requestedAt,
      ],
    );
    this.changeIds.set(change, id);
    await this.markChange(tx, change);
  }

  private async rule(tx: Transaction, change: Change): Promise<void> {
    await tx.query(
      `update change_request set decision = $2, decided_by = 'analyst', decided_at = $3 where id = $1`,
      [this.changeIds.get(change), change.decision, change.decidedAt],
    );
    await this.markChange(tx, change);
  }

  /** As the ledger's listener does on the events of a change. */
  private async markChange(tx: Transaction, change: Change): Promise<void> {
    const { periods } = this.stored;
    const fromOrd = change.kind === 'replace' ? 0 : Math.max(0, periods.ordOf(change.actDate));
    await this.desk.dirty.markPlan(tx, [this.stored.roadMapOf(change.item)], fromOrd);
  }
}

function decimal(value: number | null): string | null {
  return value === null ? null : String(value);
}
