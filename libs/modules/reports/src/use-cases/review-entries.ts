import { can, type Actor } from '@core/access';
import { Clock, DomainError } from '@core/kernel';
import { EntryReader, Ledger, entryId, type Refusal } from '@modules/ledger';
import { Territories } from '@modules/territories';
import { Injectable } from '@nestjs/common';
import { Database } from '@platform/database';
import { reasonRequired } from '../domain/reports.errors';

/** A reviewer's word on some entries. */
export interface Review {
  readonly ids: readonly string[];
  readonly decision: 'accept' | 'return';
  readonly reason: string | null;
}

/** Accepts or returns entries; what cannot be decided is refused by name, the rest is decided. */
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
    const outside = await this.outsideGrants(ids, actor);
    const { decided, refused } = await this.database.transaction((tx) =>
      this.ledger.decide(
        tx,
        ids.filter((id) => !outside.has(id)),
        {
          decision: decision === 'accept' ? 'accepted' : 'returned',
          reason,
          by: actor.id,
          at: this.clock.now(),
          mustBeImpartial: actor.kind !== 'bootstrap',
        },
      ),
    );
    const all = [...refused, ...[...outside].map((id) => ({ id, code: 'REPORT.OUT_OF_SCOPE' }))];
    if (decided === 0) refuseForOneReason(all);
    return { decided, refused: all };
  }

  /** Ids of entries about places where the actor may not review. */
  private async outsideGrants(ids: readonly string[], actor: Actor): Promise<Set<string>> {
    if (actor.kind === 'bootstrap') return new Set();
    const rows = await this.entries.byIds(ids);
    const places = await this.territories.byCode(this.database, [
      ...new Set(rows.map((row) => row.territory)),
    ]);
    const outside = rows.filter(({ territory, programme }) => {
      const path = places.get(territory)?.path ?? [];
      return !can(actor, 'report.review', { territory: path, programme });
    });
    return new Set(outside.map(entryId));
  }
}

/** An answer "0 decided" is easily overlooked; where all were refused alike, the refusal is the answer. */
function refuseForOneReason(refused: readonly Refusal[]): void {
  const codes = new Set(refused.map(({ code }) => code));
  if (codes.size !== 1) return;
  const [code] = codes;
  throw new DomainError(code, code === 'REPORT.ENTRY_UNKNOWN' ? 'not_found' : 'conflict', {
    ids: refused.map(({ id }) => id),
  });
}
