import { Period } from '@core/kernel';
import { RULE_VERSION } from '@core/metrics';
import type { Database, Sql } from '@platform/database';
import { Periods, type World } from './oracle';

type ItemFacts = World['items'][number];

const KINDS = ['country', 'region', 'district', 'city_district'];

/** What a world's road maps hold, as rows: territories, the programme with its calendar, and items as they come. */
export class StoredWorld {
  readonly periods: Periods;
  private readonly territoryIds = new Map<string, number>();
  private readonly roadMapIds = new Map<string, number>();
  private readonly versionIds = new Map<string, number>();
  private readonly itemIds = new Map<string, number>();

  private constructor(
    readonly world: World,
    readonly programmeId: number,
  ) {
    this.periods = new Periods(world.programme);
  }

  /** Stores everything but the items. */
  static async create(database: Database, world: World): Promise<StoredWorld> {
    return database.transaction(async (sql) => {
      const { programme } = world;
      const programmeId = await idOf(
        sql,
        `insert into programme (code, party, title, starts_on, ends_on, reporting, due_day, weights, time_zone, rule_version)
         values ('P', 'party', '{"ru": "P"}', $1, $2, $3, $4, $5, $6, $7) returning id`,
        [
          ...[programme.start, programme.end, programme.reporting, programme.dueDay, programme.weights],
          ...[programme.timeZone, RULE_VERSION],
        ],
      );
      const stored = new StoredWorld(world, programmeId);
      await stored.addTerritories(sql);
      await stored.addPeriods(sql);
      await stored.addRoadMaps(sql);
      return stored;
    });
  }

  /** @throws RangeError for an item that was not added yet */
  itemId(key: string): number {
    return known(this.itemIds, key);
  }

  roadMapId(home: string): number {
    return known(this.roadMapIds, home);
  }

  roadMapOf(key: string): number {
    return this.roadMapId(this.item(key).home);
  }

  /** The period of the programme that holds an instant; outside of it the nearest one. */
  ordAt(instant: string): number {
    const ord = this.periods.ordOf(this.periods.localDate(instant));
    return Math.min(Math.max(ord, 0), this.periods.last());
  }

  territoryId(code: string): number {
    return known(this.territoryIds, code);
  }

  item(key: string): ItemFacts {
    const item = this.world.items.find((one) => one.key === key);
    if (item === undefined) throw new RangeError(`no item ${key}`);
    return item;
  }

  async addItem(sql: Sql, item: ItemFacts): Promise<void> {
    const budget = item.budget.map(({ planned }) => planned);
    const id = await idOf(
      sql,
      `insert into item (programme_id, road_map_id, territory_id, version_id, code, type, kind, title, starts_on, deadline,
         baseline, target, weight, plan_dates, plan_percents, budget_planned, counts_from, in_baseline, position)
       values ($1, $2, $3, $4, $5, $6, $7, '{"ru": "I"}', $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, 1) returning id`,
      [
        ...[this.programmeId, this.roadMapId(item.home), known(this.territoryIds, item.home)],
        ...[await this.versionOf(sql, item), item.key, item.type, item.kind, item.startsOn, item.deadline],
        ...[item.baseline, item.target, item.weight],
        ...(item.plan.length === 0
          ? [null, null]
          : [item.plan.map(({ date }) => date), item.plan.map(({ percent }) => percent)]),
        ...[budget.length === 0 ? null : budget.reduce((sum, planned) => sum + planned, 0)],
        ...[item.countsFrom, item.inBaseline],
      ],
    );
    this.itemIds.set(item.key, id);
    for (const { territory, share } of item.shares)
      await sql.query('insert into allocation (item_id, territory_id, share) values ($1, $2, $3)', [
        id,
        known(this.territoryIds, territory),
        share,
      ]);
    for (const { year, source, planned } of item.budget)
      await sql.query('insert into budget_line (item_id, year, source, planned) values ($1, $2, $3, $4)', [
        id,
        year,
        source,
        planned,
      ]);
  }

  /** A later addition comes with a version of its own, approved on its day. */
  private async versionOf(sql: Sql, { home, inBaseline, countsFrom, addedOn }: ItemFacts): Promise<number> {
    if (inBaseline) return known(this.versionIds, home);
    return idOf(
      sql,
      `insert into road_map_version (road_map_id, number, status, approved_at, counts_from)
       select $1::integer, max(number) + 1, 'superseded', ($2::date + time '12:00') at time zone $3, $4
       from road_map_version where road_map_id = $1 returning id`,
      [
        this.roadMapId(home),
        addedOn ?? this.periods.firstDay(countsFrom),
        this.world.programme.timeZone,
        countsFrom,
      ],
    );
  }

  private async addTerritories(sql: Sql): Promise<void> {
    for (const { code, parent, level } of this.world.territories) {
      const id = await idOf(
        sql,
        `insert into territory (code, parent_id, level, kind, name) values ($1, $2, $3, $4, '{"ru": "T"}') returning id`,
        [code, parent === null ? null : known(this.territoryIds, parent), level, KINDS[level]],
      );
      this.territoryIds.set(code, id);
    }
    await sql.query(
      `insert into territory_closure (ancestor_id, descendant_id, depth)
       with recursive up as (
         select id as descendant_id, id as ancestor_id, 0 as depth from territory
         union all
         select up.descendant_id, t.parent_id, up.depth + 1 from up join territory t on t.id = up.ancestor_id
         where t.parent_id is not null)
       select ancestor_id, descendant_id, depth from up`,
    );
  }

  private async addPeriods(sql: Sql): Promise<void> {
    for (let ord = 0; ord <= this.periods.last(); ord += 1)
      await sql.query(
        `insert into period (programme_id, ord, code, starts_on, ends_on, due_at)
         values ($1, $2, $3, $4, $5, ($6::date + 1)::timestamp at time zone $7)`,
        [
          ...[
            this.programmeId,
            ord,
            Period.containing(this.periods.firstDay(ord), this.world.programme.reporting).key,
          ],
          ...[this.periods.firstDay(ord), this.periods.lastDay(ord)],
          ...[this.periods.dueDate(ord), this.world.programme.timeZone],
        ],
      );
  }

  private async addRoadMaps(sql: Sql): Promise<void> {
    for (const home of new Set(this.world.items.map((item) => item.home))) {
      const roadMapId = await idOf(
        sql,
        'insert into road_map (programme_id, territory_id) values ($1, $2) returning id',
        [this.programmeId, known(this.territoryIds, home)],
      );
      const versionId = await idOf(
        sql,
        `insert into road_map_version (road_map_id, number, status, counts_from) values ($1, 1, 'approved', 0) returning id`,
        [roadMapId],
      );
      this.roadMapIds.set(home, roadMapId);
      this.versionIds.set(home, versionId);
    }
  }
}

async function idOf(sql: Sql, insert: string, params: readonly unknown[]): Promise<number> {
  const [{ id }] = await sql.query<{ id: number }>(insert, params);
  return id;
}

function known(ids: ReadonlyMap<string, number>, key: string): number {
  const id = ids.get(key);
  if (id === undefined) throw new RangeError(`${key} is not stored yet`);
  return id;
}
