import { Injectable } from '@nestjs/common';
import { Clock } from '@core/kernel';
import { SUM_COLUMNS, type ItemType, type PlacedSums } from '@core/metrics';
import type { Transaction } from '@platform/database';
import type { ChangingCountry } from './changing-country';
import { closureRelation } from './closure-relation';
import type { BegunFold } from './fold-run.repository';

/** One stored sum that is not what the ledger says; `roadMapId` is null for a territory's sum. */
export interface SumDifference {
  readonly roadMapId: number | null;
  readonly territoryId: number;
  readonly type: ItemType;
  readonly ord: number;
  readonly column: string;
  readonly recomputed: number;
  readonly stored: number;
}

/** Differences kept with the record of an audit; the rest is only counted. */
const SAMPLE = 50;

@Injectable()
export class AuditRepository {
  constructor(private readonly clock: Clock) {}

  async roadMaps(tx: Transaction, programmeId: number): Promise<number[]> {
    const rows = await tx.query<{ id: number }>(
      'select id from road_map where programme_id = $1 order by id',
      [programmeId],
    );
    return rows.map(({ id }) => id);
  }

  async storedSums(
    tx: Transaction,
    programmeId: number,
    roadMaps: readonly number[],
    toOrd: number,
  ): Promise<PlacedSums[]> {
    const rows = await tx.query<Omit<PlacedSums, 'sums'> & { sums: number[] }>(
      `select road_map_id as "roadMapId", territory_id as "territoryId", type, ord,
              array[${SUM_COLUMNS.map((column) => `${column}::float8`).join(', ')}] as sums
       from road_map_sum where programme_id = $1 and road_map_id = any($2::int[]) and ord <= $3`,
      [programmeId, roadMaps, toOrd],
    );
    return rows.map((row) => ({ ...row, sums: Float64Array.from(row.sums) }));
  }

  /** Territories whose stored sums are not those of the road maps below them. */
  async climbDifferences(
    tx: Transaction,
    programmeId: number,
    country: ChangingCountry,
    toOrd: number,
  ): Promise<SumDifference[]> {
    const closure = closureRelation(country, 3);
    return tx.query<SumDifference>(
      `with climbed as (
         select c.ancestor_id as territory_id, s.ord, s.type, ${SUM_COLUMNS.map((column) => `sum(s.${column}) as ${column}`).join(', ')}
         from road_map_sum s
         join ${closure.sql} c on c.descendant_id = s.territory_id and s.ord >= c.from_ord and s.ord < c.until_ord
         where s.programme_id = $1 and s.ord <= $2 group by 1, 2, 3
       ), stored as (select * from territory_sum where programme_id = $1 and ord <= $2)
       select null as "roadMapId", territory_id as "territoryId", type, ord, d.name as column,
              coalesce(d.recomputed, 0)::float8 as recomputed, coalesce(d.stored, 0)::float8 as stored
       from climbed c full join stored t using (territory_id, ord, type)
       cross join lateral (values ${SUM_COLUMNS.map((column) => `('${column}', c.${column}, t.${column})`).join(', ')})
         as d (name, recomputed, stored)
       where coalesce(d.recomputed, 0) <> coalesce(d.stored, 0)
       order by territory_id, ord limit 1000`,
      [programmeId, toOrd, ...closure.params],
    );
  }

  async record(
    tx: Transaction,
    begun: BegunFold,
    roadMaps: number,
    differences: readonly SumDifference[],
  ): Promise<void> {
    await tx.query(
      `insert into fold_run (programme_id, kind, started_at, finished_at, road_maps, differences, sample)
       values ($1, 'audit', $2, $3, $4, $5, $6)`,
      [
        begun.programme.id,
        begun.startedAt,
        this.clock.now(),
        roadMaps,
        differences.length,
        JSON.stringify(differences.slice(0, SAMPLE)),
      ],
    );
  }

  /** Marks the differing road maps (all of them when a territory's sum differs) from the first period on. */
  async markAgain(
    tx: Transaction,
    programmeId: number,
    differences: readonly SumDifference[],
  ): Promise<void> {
    if (differences.length === 0) return;
    const all = differences.some(({ roadMapId }) => roadMapId === null);
    const roadMaps = [...new Set(differences.flatMap(({ roadMapId }) => roadMapId ?? []))];
    await tx.query(
      `insert into dirty (programme_id, road_map_id, from_ord, plan)
       select programme_id, id, 0, true from road_map where programme_id = $1 and ($2 or id = any($3::int[]))`,
      [programmeId, all, roadMaps],
    );
  }
}
