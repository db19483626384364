import { Injectable } from '@nestjs/common';
import { Clock, day } from '@core/kernel';
import {
  figures,
  meanOfChildren,
  metricRule,
  type Figures,
  type ItemType,
  type MomentVisitor,
} from '@core/metrics';
import { Database } from '@platform/database';
import type { ChangingCountry } from '../data/changing-country';
import { ChangingCountryReader } from '../data/changing-country.reader';
import { PlanFactsReader } from '../data/plan-facts.reader';
import type { ProgrammeCalendar } from '../data/programme-calendar';
import { TerritorySumsReader } from '../data/territory-sums.reader';
import type { TreeNode } from '../data/tree';
import { SumsTable } from '../domain/sums-table';
import { SumRoadMaps } from './sum-road-maps';
import { walkTurns } from './walk-turns';

/** One territory's figures for one period, as api.md has them. */
export interface TerritoryFigures {
  readonly programme: string;
  readonly territory: string;
  readonly period: string;
  readonly knownAt: string | null;
  /** The day whose tree and borders were taken; null: the period's own. */
  readonly borders: string | null;
  readonly ruleVersion: string;
  readonly computedAt: Date | null;
  readonly measures: Figures;
  readonly indicators: Figures;
}

export interface FiguresRequest {
  readonly programme: ProgrammeCalendar;
  /** Territory code. */
  readonly territory: string;
  /** `family`: itself and its children. */
  readonly of: 'itself' | 'children' | 'family' | { readonly level: number };
  readonly fromOrd: number;
  readonly toOrd: number;
  /** ISO instant: the figures as they were known then, worked out anew. */
  readonly knownAt?: string;
  /** A day number: the figures of every period within that day's borders, worked out anew. */
  readonly borders?: number;
  /** Of what is worked out anew: is told every moment that is summed. */
  readonly witness?: MomentVisitor;
}

interface KnownSums {
  readonly table: SumsTable;
  readonly computedAt: Date | null;
  readonly ruleVersion: string;
}

/** Figures from stored sums, or replayed from the ledger for a moment of the past or for other borders. */
@Injectable()
export class ReadFigures {
  constructor(
    private readonly database: Database,
    private readonly countries: ChangingCountryReader,
    private readonly stored: TerritorySumsReader,
    private readonly plan: PlanFactsReader,
    private readonly sumRoadMaps: SumRoadMaps,
    private readonly clock: Clock,
  ) {}

  /** Period by period; a territory that does not exist in one and holds nothing is left out of lists. @throws DomainError `TERRITORY.NOT_FOUND`, `METRICS.BUSY` */
  async run(request: FiguresRequest): Promise<TerritoryFigures[]> {
    const { programme, knownAt, borders, fromOrd, toOrd } = request;
    const country = await this.countries.read(this.database, programme, borders);
    const asked = country.treeAt(fromOrd).find(request.territory);
    const known =
      knownAt === undefined && borders === undefined
        ? await this.readStored(request, asked, country)
        : await this.replay(request, asked, country);
    const result: TerritoryFigures[] = [];
    for (let ord = fromOrd; ord <= toOrd; ord += 1) {
      for (const target of targetsOf(request, asked, country, ord)) {
        const told = figuresAt(known, country, target, ord);
        const isThere = country.lives(target, ord) || told.measures.total + told.indicators.total > 0;
        if (!isThere && !isAsked(request, target)) continue;
        result.push({
          programme: programme.code,
          territory: target.code,
          period: programme.periods[ord],
          knownAt: knownAt ?? null,
          borders: borders === undefined ? null : day.fromNumber(borders),
          ruleVersion: known.ruleVersion,
          computedAt: known.computedAt,
          ...told,
        });
      }
    }
    return result;
  }

  private async readStored(
    request: FiguresRequest,
    asked: TreeNode,
    country: ChangingCountry,
  ): Promise<KnownSums> {
    const { programme, fromOrd, toOrd } = request;
    const territories = new Set<number>();
    for (const { fromOrd: ord } of country.trees) {
      for (const { id } of targetsOf(request, asked, country, ord)) {
        for (const child of country.treeAt(ord).childrenOf(id)) territories.add(child.id);
        territories.add(id);
      }
    }
    const rows = await this.stored.of(this.database, programme.id, [...territories], { fromOrd, toOrd });
    const table = new SumsTable();
    let computedAt: Date | null = null;
    for (const row of rows) {
      table.add(row.territoryId, row.type, row.ord, row.sums);
      if (computedAt === null || row.computedAt > computedAt) computedAt = row.computedAt;
    }
    return { table, computedAt, ruleVersion: rows[0]?.ruleVersion ?? programme.ruleVersion };
  }

  private async replay(
    { programme, fromOrd, toOrd, knownAt, witness }: FiguresRequest,
    asked: TreeNode,
    country: ChangingCountry,
  ): Promise<KnownSums> {
    const scope = { territories: country.reach([asked.id]) };
    const items = await this.plan.ids(this.database, programme.id, scope);
    const request = {
      ...{ programme, scope, borders: country, fromOrd, toOrd, witness },
      knownAt: knownAt ?? 'infinity',
      useCheckpoints: false,
    };
    const { placed } = await walkTurns.take(items.length, () =>
      this.database.transaction((tx) => this.sumRoadMaps.run(tx, request)),
    );
    const table = new SumsTable();
    for (const row of placed) {
      for (const node of country.treeAt(row.ord).upwards(row.territoryId)) {
        table.add(node.id, row.type, row.ord, row.sums);
      }
    }
    return { table, computedAt: this.clock.now(), ruleVersion: programme.ruleVersion };
  }
}

function targetsOf(
  { of }: FiguresRequest,
  asked: TreeNode,
  country: ChangingCountry,
  ord: number,
): readonly TreeNode[] {
  if (of === 'itself') return [asked];
  const tree = country.treeAt(ord);
  if (of === 'family') return [asked, ...tree.childrenOf(asked.id)];
  return of === 'children' ? tree.childrenOf(asked.id) : tree.ofLevel(of.level);
}

/** A territory that was asked for by its code is told also where it holds nothing. */
function isAsked({ of, territory }: FiguresRequest, { code }: TreeNode): boolean {
  return (of === 'itself' || of === 'family') && code === territory;
}

function figuresAt(
  { table, ruleVersion }: KnownSums,
  country: ChangingCountry,
  { id }: TreeNode,
  ord: number,
): { measures: Figures; indicators: Figures } {
  const children = country.treeAt(ord).childrenOf(id);
  const of = (type: ItemType): Figures =>
    figures(
      table.at(id, type, ord),
      meanOfChildren(children.map((child) => table.at(child.id, type, ord))),
      metricRule(ruleVersion),
    );
  return { measures: of('measure'), indicators: of('indicator') };
}
