import type { Transaction } from '@platform/database';
import type { DirtyRepository } from '@modules/ledger';
import type { World } from './oracle';
import type { StoredWorld } from './stored-world';

type Lineage = NonNullable<World['lineage']>[number];
type Move = NonNullable<World['territories'][number]['moves']>[number];

/**
 * What befalls the territories of a played world, stored as intake stores it and marked as the ledger's listener marks
 * it. Worlds need not obey the rules of intake about who existed when, which the figures do not depend on.
 */
export class PlayedBorders {
  private readonly moves = new Map<string, Move[]>();

  constructor(
    private readonly dirty: DirtyRepository,
    private readonly stored: StoredWorld,
  ) {}

  async reshape(tx: Transaction, lineage: readonly Lineage[]): Promise<void> {
    for (const { from, to, kind, effective, share } of lineage) {
      await tx.query(
        `insert into territory_lineage (from_id, to_id, kind, effective, share, closes, opens)
         values ($1, $2, $3, $4, $5, false, false)`,
        [this.stored.territoryId(from), this.stored.territoryId(to), kind, effective, share],
      );
    }
    const [{ from, effective }] = lineage;
    await this.dirty.markShares(tx, [this.stored.territoryId(from)], effective);
  }

  /** All parents told so far, in the order of their days. */
  async move(tx: Transaction, territory: string, move: Move): Promise<void> {
    const id = this.stored.territoryId(territory);
    const moves = [...(this.moves.get(territory) ?? []), move].sort((a, b) => a.from.localeCompare(b.from));
    this.moves.set(territory, moves);
    const first = this.stored.world.territories.find(({ code }) => code === territory)?.parent ?? '';
    const spans = [{ parent: first, from: null }, ...moves];
    await tx.query('delete from territory_parent where territory_id = $1', [id]);
    for (const [index, { parent, from }] of spans.entries()) {
      await tx.query(
        'insert into territory_parent (territory_id, parent_id, valid_from, valid_to) values ($1, $2, $3, $4)',
        [id, this.stored.territoryId(parent), from, spans[index + 1]?.from ?? null],
      );
    }
    await this.dirty.markTree(tx, move.from);
  }
}
