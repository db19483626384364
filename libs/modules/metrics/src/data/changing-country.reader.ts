import { Injectable } from '@nestjs/common';
import type { ShareMove } from '@core/metrics';
import type { Sql } from '@platform/database';
import { ChangingCountry } from './changing-country';
import { dayNumber } from './item-row';
import type { ProgrammeCalendar } from './programme-calendar';
import { Tree, type TreeNode } from './tree';

/** A parent that a territory has from one day (null: always) until another (null: for good). */
interface ParentSpan {
  readonly territoryId: number;
  readonly parentId: number;
  readonly validFrom: number | null;
  readonly validTo: number | null;
}

type MoveRow = Omit<ShareMove, 'fromOrd'>;

/** Reads the country tree and its borders as they are in each period of a programme. */
@Injectable()
export class ChangingCountryReader {
  /** @param borders a day number: its tree and borders for all periods, instead of each period's own */
  async read(sql: Sql, programme: ProgrammeCalendar, borders?: number): Promise<ChangingCountry> {
    const nodes = await this.nodes(sql);
    const spans = await this.spans(sql);
    const moves = await this.moves(sql);
    const isStill = spans.length === 0;
    if (borders !== undefined) {
      return new ChangingCountry(
        [{ fromOrd: 0, tree: treeAt(nodes, spans, borders) }],
        moves.filter(({ effectiveOn }) => effectiveOn <= borders).map((move) => ({ ...move, fromOrd: 0 })),
        isStill,
        () => borders,
      );
    }
    const ordOf = (at: number): number => Math.max(0, programme.ordOf(at));
    const starts = new Set([
      0,
      ...spans.flatMap(({ validFrom }) => (validFrom === null ? [] : ordOf(validFrom))),
    ]);
    const epochs = [...starts]
      .filter((ord) => ord < programme.periods.length)
      .sort((a, b) => a - b)
      .map((fromOrd) => ({ fromOrd, tree: treeAt(nodes, spans, programme.endsOn[fromOrd]) }));
    return new ChangingCountry(
      epochs,
      moves.map((move) => ({ ...move, fromOrd: ordOf(move.effectiveOn) })),
      isStill,
      (ord) => programme.endsOn[ord],
    );
  }

  private async nodes(sql: Sql): Promise<TreeNode[]> {
    return sql.query<TreeNode>(
      `select id, code, parent_id as "parentId", level, ${dayNumber('valid_from')} as "validFrom",
              ${dayNumber('valid_to')} as "validTo"
       from territory order by code`,
    );
  }

  private async spans(sql: Sql): Promise<ParentSpan[]> {
    return sql.query<ParentSpan>(
      `select territory_id as "territoryId", parent_id as "parentId", ${dayNumber('valid_from')} as "validFrom",
              ${dayNumber('valid_to')} as "validTo"
       from territory_parent`,
    );
  }

  /** What stays is worked out in decimals: of shares that sum to 1 nothing may be left behind. */
  private async moves(sql: Sql): Promise<MoveRow[]> {
    return sql.query<MoveRow>(
      `select ${dayNumber('effective')} as "effectiveOn", from_id as "fromId",
              json_agg(json_build_object('toId', to_id, 'ratio', share::float8) order by to_id) as parts,
              (case when bool_or(kind = 'transfer') then 1 - sum(share) else 0 end)::float8 as stays
       from territory_lineage where ended_at is null group by effective, from_id order by effective, from_id`,
    );
  }
}

/** The tree on a day; a territory without spans has had one parent always. */
function treeAt(nodes: readonly TreeNode[], spans: readonly ParentSpan[], at: number): Tree {
  if (spans.length === 0) return new Tree(nodes);
  const inForce = spans.filter(
    ({ validFrom, validTo }) => (validFrom === null || validFrom <= at) && (validTo === null || at < validTo),
  );
  const parents = new Map(inForce.map(({ territoryId, parentId }) => [territoryId, parentId]));
  return new Tree(nodes.map((node) => ({ ...node, parentId: parents.get(node.id) ?? node.parentId })));
}
