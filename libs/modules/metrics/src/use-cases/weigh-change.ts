import { Injectable } from '@nestjs/common';
import { Clock } from '@core/kernel';
import { figures, metricRule, type Figures, type ItemType } from '@core/metrics';
import { Database } from '@platform/database';
import type { ChangingCountry } from '../data/changing-country';
import { ChangingCountryReader } from '../data/changing-country.reader';
import type { ClimbedSums } from '../data/climbed-sums.reader';
import type { ChangeRow } from '../data/item-row';
import type { ProgrammeCalendar } from '../data/programme-calendar';
import type { TreeNode } from '../data/tree';
import { SumsTable } from '../domain/sums-table';
import { suppositionOf, type ChangeStage } from '../domain/supposition';
import { SumPlaces } from './sum-places';
import { WalkSupposed, type SupposedItem, type SupposedWalk } from './walk-supposed';

/** One thing on both sides of a decision. */
export interface Sides<T> {
  readonly before: T;
  readonly after: T;
}

/** Of a period to come only what the plan decides is there (ADR 0008). */
export type WeighedFigures = Pick<Figures, 'weight' | 'planned' | 'churn'> & Partial<Figures>;

export interface WeighedTerritory extends Sides<WeighedFigures> {
  readonly territory: string;
  readonly level: number;
}

/** The effect at the end of one period; an item is null before it counts. */
export interface WeighedMoment {
  readonly period: string;
  readonly item: Sides<SupposedItem | null>;
  /** From the country down to the places of the item. */
  readonly territories: readonly WeighedTerritory[];
}

export interface WeighedChange {
  readonly type: ItemType;
  /** Of the item, by period; ratios. */
  readonly plan: Sides<readonly (number | null)[]>;
  readonly moments: readonly WeighedMoment[];
  /** Code of a territory by its id. */
  readonly codeOf: (territoryId: number) => string;
}

export interface WeighRequest {
  readonly programme: ProgrammeCalendar;
  readonly change: ChangeRow;
  readonly stage: ChangeStage;
  /** The period that is asked for; the last one of the term is told as well. */
  readonly ord: number;
  /** Codes of the territories that may be told; undefined: all. */
  readonly within?: ReadonlySet<string>;
}

const ONE_SNAPSHOT = { isolation: 'REPEATABLE READ' } as const;

/**
 * Tells what a change does, or would do, to its item and to the figures of every territory it counts in. Sums are
 * additive: they are taken as they are stored, and of the few items the change touches what they add is taken away and
 * added again with the change as supposed. Nothing is written.
 */
@Injectable()
export class WeighChange {
  constructor(
    private readonly database: Database,
    private readonly countries: ChangingCountryReader,
    private readonly sumPlaces: SumPlaces,
    private readonly walkSupposed: WalkSupposed,
    private readonly clock: Clock,
  ) {}

  async run({ programme, change, stage, ord, within }: WeighRequest): Promise<WeighedChange> {
    const supposition = suppositionOf(change, stage, this.clock.now());
    const ords = new Set([ord, programme.periods.length - 1]);
    return this.database.transaction(async (tx) => {
      const country = await this.countries.read(tx, programme);
      const walk = (supposed: ChangeRow | undefined): Promise<SupposedWalk> =>
        this.walkSupposed.run(tx, { programme, borders: country, itemId: change.itemId, ords, supposed });
      const sides = { before: await walk(supposition.before), after: await walk(supposition.after) };
      const stored = supposition.before === undefined ? sides.before : sides.after;
      const places = touched(sides, country).filter(({ code }) => within?.has(code) ?? true);
      const { type, roadMaps: upToDate } = stored;
      const territoryIds = places.map(({ id }) => id);
      const all = await this.sumPlaces.run(tx, { programme, country, territoryIds, type, ords, upToDate });
      const tables = {
        before: withSide(all, stored, sides.before, country),
        after: withSide(all, stored, sides.after, country),
      };
      const moments = [...ords].map((at) => ({
        period: programme.periods[at],
        item: { before: sides.before.states.get(at) ?? null, after: sides.after.states.get(at) ?? null },
        territories: weighed(places, tables, type, at, programme),
      }));
      return {
        type,
        plan: { before: sides.before.plan, after: sides.after.plan },
        moments,
        codeOf: (id) => [...country.treeAt(ord).upwards(id)][0]?.code ?? '',
      };
    }, ONE_SNAPSHOT);
  }
}

/** All sums, with the touched items as one side has them instead of as they are stored. */
function withSide(
  all: readonly ClimbedSums[],
  stored: SupposedWalk,
  side: SupposedWalk,
  country: ChangingCountry,
): SumsTable {
  const table = new SumsTable();
  const { type } = stored;
  for (const { territoryId, ord, sums } of all) table.add(territoryId, type, ord, sums);
  if (side === stored) return table;
  const climb = ({ placed }: SupposedWalk, factor: 1 | -1): void => {
    for (const { territoryId, ord, sums } of placed) {
      for (const { id } of country.treeAt(ord).upwards(territoryId)) table.add(id, type, ord, sums, factor);
    }
  };
  climb(stored, -1);
  climb(side, 1);
  table.settle();
  return table;
}

/** The places of the touched items on either side and all above them, from the country down. */
function touched({ before, after }: Sides<SupposedWalk>, country: ChangingCountry): TreeNode[] {
  const nodes = new Map<number, TreeNode>();
  for (const { territoryId, ord } of [...before.placed, ...after.placed]) {
    for (const node of country.treeAt(ord).upwards(territoryId)) nodes.set(node.id, node);
  }
  return [...nodes.values()].sort((a, b) => a.level - b.level || (a.code < b.code ? -1 : 1));
}

function weighed(
  nodes: readonly TreeNode[],
  tables: Sides<SumsTable>,
  type: ItemType,
  ord: number,
  { ruleVersion, currentOrd }: ProgrammeCalendar,
): WeighedTerritory[] {
  const rule = metricRule(ruleVersion);
  const told = (table: SumsTable, id: number): WeighedFigures => {
    const { weight, planned, churn, ...reported } = figures(table.at(id, type, ord), null, rule);
    const byPlan = { weight, planned, churn };
    return ord <= currentOrd ? { ...byPlan, ...reported } : byPlan;
  };
  return nodes.map(({ id, code, level }) => ({
    territory: code,
    level,
    before: told(tables.before, id),
    after: told(tables.after, id),
  }));
}
