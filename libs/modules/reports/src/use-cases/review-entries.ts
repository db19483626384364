import { can, personsOf, type Action, type Actor } from '@core/access';
import { Clock } from '@core/kernel';
import { EntryReader, Ledger, entryId, parseEntryId, placeOfItems, type Refusal } from '@modules/ledger';
import { Territories } from '@modules/territories';
import { Injectable } from '@nestjs/common';
import { audit, idsByEvent, manyIds } from '@platform/audit';
import { Database, type Transaction } from '@platform/database';
import { refuseForOneReason } from '../domain/refuse-for-one-reason';
import { reasonRequired } from '../domain/reports.errors';

const DECISIONS = { accept: 'accepted', return: 'returned', endorse: 'endorsed' } as const;

/** A reviewer's word on some entries. */
export interface Review {
  readonly ids: readonly string[];
  readonly decision: keyof typeof DECISIONS;
  readonly reason: string | null;
}

/** Endorses, accepts or returns entries; what cannot be decided is refused by name, the rest is decided. */
@Injectable()
export class ReviewEntries {
  constructor(
    private readonly database: Database,
    private readonly ledger: Ledger,
    private readonly entries: EntryReader,
    private readonly territories: Territories,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError `REPORT.REASON_REQUIRED`; the one reason why nothing at all was decided */
  async run(
    { ids, decision, reason }: Review,
    actor: Actor,
  ): Promise<{ decided: number; refused: Refusal[] }> {
    if (decision === 'return' && reason === null) throw reasonRequired();
    const outside = await this.outsideGrants(
      ids,
      decision === 'endorse' ? 'report.endorse' : 'report.review',
      actor,
    );
    const within = ids.filter((id) => !outside.has(id));
    const { decided, refused } = await this.database.transaction(async (tx) => {
      const outcome = await this.ledger.decide(tx, within, {
        decision: DECISIONS[decision],
        reason,
        by: actor.id,
        persons: personsOf(actor),
        at: this.clock.now(),
        mustBeImpartial: actor.kind !== 'bootstrap',
      });
      const left = new Set(outcome.refused.map(({ id }) => id));
      const taken = within.filter((id) => !left.has(id));
      if (taken.length > 0) await recordReview(tx, { ids: taken, decision }, actor);
      return outcome;
    });
    const all = [...refused, ...[...outside].map((id) => ({ id, code: 'REPORT.OUT_OF_SCOPE' }))];
    if (decided === 0) refuseForOneReason(all);
    return { decided, refused: all };
  }

  /** Ids of entries about places where the actor may not do it. */
  private async outsideGrants(ids: readonly string[], action: Action, actor: Actor): Promise<Set<string>> {
    if (actor.kind === 'bootstrap') return new Set();
    const rows = await this.entries.byIds(ids);
    const places = await this.territories.byCode(this.database, [
      ...new Set(rows.map((row) => row.territory)),
    ]);
    const outside = rows.filter(({ territory, programme }) => {
      const path = places.get(territory)?.path ?? [];
      return !can(actor, action, { territory: path, programme });
    });
    return new Set(outside.map(entryId));
  }
}

/** Each event names all its entries, so that every item finds it. */
async function recordReview(
  tx: Transaction,
  { ids, decision }: Pick<Review, 'ids' | 'decision'>,
  actor: Actor,
): Promise<void> {
  for (const some of idsByEvent(ids)) {
    const itemIds = some.map((id) => parseEntryId(id).itemId);
    await audit.record(tx, {
      ...{ actor, action: 'entries.reviewed' },
      subject: { kind: 'entry', id: some.length === 1 ? some[0] : 'several' },
      ...(await placeOfItems(tx, itemIds)),
      after: { decision, entries: manyIds(some) },
    });
  }
}
