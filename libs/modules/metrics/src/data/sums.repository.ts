import { once } from 'node:events';
import { Injectable } from '@nestjs/common';
import { SUM_COLUMNS, type Checkpoint, type PlacedSums } from '@core/metrics';
import type { Transaction } from '@platform/database';
import { finished } from 'node:stream/promises';
import type { ChangingCountry } from './changing-country';
import { closureRelation } from './closure-relation';
import type { ProgrammeCalendar } from './programme-calendar';

const columns = SUM_COLUMNS.join(', ');

/** Writes of the sums; a programme's fold holds its advisory lock. */
@Injectable()
export class SumsRepository {
  /** Replaces what road maps add in a range of periods and gives the territories where they do or did. */
  async replaceRoadMaps(
    tx: Transaction,
    programmeId: number,
    roadMapIds: readonly number[],
    range: { fromOrd: number; toOrd: number },
    placed: readonly PlacedSums[],
  ): Promise<Set<number>> {
    const gone = await tx.query<{ territoryId: number }>(
      `with gone as (
         delete from road_map_sum where programme_id = $1 and road_map_id = any($2::int[]) and ord between $3 and $4
         returning territory_id)
       select distinct territory_id as "territoryId" from gone`,
      [programmeId, roadMapIds, range.fromOrd, range.toOrd],
    );
    await copyRows(
      tx,
      `copy road_map_sum (programme_id, road_map_id, ord, territory_id, type, ${columns}) from stdin`,
      placed.map((row) => [programmeId, row.roadMapId, row.ord, row.territoryId, row.type, ...row.sums]),
    );
    return new Set([
      ...gone.map(({ territoryId }) => territoryId),
      ...placed.map(({ territoryId }) => territoryId),
    ]);
  }

  /** Adds road maps up into all territories above the touched ones, by the tree of each period. */
  async climb(
    tx: Transaction,
    programme: ProgrammeCalendar,
    country: ChangingCountry,
    territories: ReadonlySet<number>,
    range: { fromOrd: number; toOrd: number },
  ): Promise<void> {
    const spans = closureRelation(country, 2);
    const above = await tx.query<{ id: number }>(
      `select distinct ancestor_id as id from ${spans.sql} c where descendant_id = any($1::int[])`,
      [[...territories], ...spans.params],
    );
    const params = [programme.id, range.fromOrd, range.toOrd, above.map(({ id }) => id)];
    await tx.query(
      'delete from territory_sum where programme_id = $1 and ord between $2 and $3 and territory_id = any($4::int[])',
      params,
    );
    const closure = closureRelation(country, 6);
    await tx.query(
      `insert into territory_sum (programme_id, ord, territory_id, type, ${columns}, rule_version, computed_at)
       select s.programme_id, s.ord, c.ancestor_id, s.type, ${SUM_COLUMNS.map((column) => `sum(s.${column})`).join(', ')}, $5, now()
       from road_map_sum s
       join ${closure.sql} c on c.descendant_id = s.territory_id and s.ord >= c.from_ord and s.ord < c.until_ord
       where s.programme_id = $1 and s.ord between $2 and $3 and c.ancestor_id = any($4::int[])
       group by s.programme_id, s.ord, c.ancestor_id, s.type`,
      [...params, programme.ruleVersion, ...closure.params],
    );
    await this.clearDeserted(tx, programme.id, country, range);
  }

  /** A territory below which nothing adds any more (its last district has moved away) is nobody's ancestor to climb to. */
  private async clearDeserted(
    tx: Transaction,
    programmeId: number,
    country: ChangingCountry,
    range: { fromOrd: number; toOrd: number },
  ): Promise<void> {
    const closure = closureRelation(country, 4);
    await tx.query(
      `with held as materialized (
         select distinct c.ancestor_id as territory_id, s.ord
         from (select distinct territory_id, ord from road_map_sum where programme_id = $1 and ord between $2 and $3) s
         join ${closure.sql} c on c.descendant_id = s.territory_id and s.ord >= c.from_ord and s.ord < c.until_ord
       )
       delete from territory_sum t
       where t.programme_id = $1 and t.ord between $2 and $3 and (t.territory_id, t.ord) not in (select territory_id, ord from held)`,
      [programmeId, range.fromOrd, range.toOrd, ...closure.params],
    );
  }

  /** Forgets checkpoints that a change at or before them made untrue. */
  async forgetCheckpoints(tx: Transaction, roadMapIds: readonly number[], fromOrd: number): Promise<void> {
    await tx.query(
      `delete from item_checkpoint k using item i
       where i.id = k.item_id and i.road_map_id = any($1::int[]) and k.ord >= $2`,
      [roadMapIds, fromOrd],
    );
  }

  async saveCheckpoints(tx: Transaction, checkpoints: ReadonlyMap<number, Checkpoint>): Promise<void> {
    if (checkpoints.size === 0) return;
    await tx.query('delete from item_checkpoint where item_id = any($1::bigint[])', [
      [...checkpoints.keys()],
    ]);
    await copyRows(
      tx,
      `copy item_checkpoint (item_id, ord, target, valued_ord, reported, accepted, first_done, spent, kept_periods, met_periods,
                             accepted_kept_periods, accepted_met_periods) from stdin`,
      [...checkpoints].map(([itemId, k]) => [
        itemId,
        k.ord,
        k.target,
        k.valuedOrd,
        k.reported,
        k.accepted,
        k.firstDone,
        k.spent,
        k.keptPeriods,
        k.metPeriods,
        k.acceptedKeptPeriods,
        k.acceptedMetPeriods,
      ]),
    );
  }
}

const LINES_A_WRITE = 2_000;

/** Numbers, plain words and nulls only: nothing that COPY would have to escape. */
async function copyRows(
  tx: Transaction,
  copySql: string,
  rows: readonly (number | string | null)[][],
): Promise<void> {
  const stream = tx.copyInto(copySql);
  const done = finished(stream);
  for (let at = 0; at < rows.length; at += LINES_A_WRITE) {
    const lines = rows
      .slice(at, at + LINES_A_WRITE)
      .map((row) => row.map((cell) => cell ?? '\\N').join('\t'));
    if (!stream.write(`${lines.join('\n')}\n`)) await once(stream, 'drain');
  }
  stream.end();
  await done;
}
