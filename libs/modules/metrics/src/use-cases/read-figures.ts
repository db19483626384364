import { Injectable } from '@nestjs/common';
import { Clock } from '@core/kernel';
import { figures, meanOfChildren, metricRule, type Figures, type ItemType } from '@core/metrics';
import { Database } from '@platform/database';
import type { ProgrammeCalendar } from '../data/programme-calendar';
import { TerritorySumsReader } from '../data/territory-sums.reader';
import { type Tree, type TreeNode, TreeReader } from '../data/tree.reader';
import { SumsTable } from '../domain/sums-table';
import { SumRoadMaps } from './sum-road-maps';

/** One territory's figures for one period, as api.md has them. */
export interface TerritoryFigures {
  readonly programme: string;
  readonly territory: string;
  readonly period: string;
  readonly knownAt: string | null;
  readonly ruleVersion: string;
  readonly computedAt: Date | null;
  readonly measures: Figures;
  readonly indicators: Figures;
}

export interface FiguresRequest {
  readonly programme: ProgrammeCalendar;
  /** Territory code. */
  readonly territory: string;
  readonly of: 'itself' | 'children' | { readonly level: number };
  readonly fromOrd: number;
  readonly toOrd: number;
  /** ISO instant: the figures as they were known then, worked out anew. */
  readonly knownAt?: string;
}

interface KnownSums {
  readonly table: SumsTable;
  readonly computedAt: Date | null;
  readonly ruleVersion: string;
}

/** Figures from stored sums, or replayed from the ledger for a moment of the past. */
@Injectable()
export class ReadFigures {
  constructor(
    private readonly database: Database,
    private readonly trees: TreeReader,
    private readonly stored: TerritorySumsReader,
    private readonly sumRoadMaps: SumRoadMaps,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError `TERRITORY.NOT_FOUND` */
  async run(request: FiguresRequest): Promise<TerritoryFigures[]> {
    const tree = await this.trees.read(this.database);
    const asked = tree.find(request.territory);
    const targets = targetsOf(request, asked, tree);
    const known =
      request.knownAt === undefined
        ? await this.readStored(request, targets)
        : await this.replay(request, request.knownAt, asked, tree);
    const result: TerritoryFigures[] = [];
    for (const target of targets) {
      for (let ord = request.fromOrd; ord <= request.toOrd; ord += 1) {
        const of = (type: ItemType): Figures => {
          const children = tree.childrenOf(target.id).map((child) => known.table.at(child.id, type, ord));
          return figures(
            known.table.at(target.id, type, ord),
            meanOfChildren(children),
            metricRule(known.ruleVersion),
          );
        };
        result.push({
          programme: request.programme.code,
          territory: target.code,
          period: request.programme.periods[ord],
          knownAt: request.knownAt ?? null,
          ruleVersion: known.ruleVersion,
          computedAt: known.computedAt,
          measures: of('measure'),
          indicators: of('indicator'),
        });
      }
    }
    return result;
  }

  private async readStored(
    { programme, fromOrd, toOrd }: FiguresRequest,
    targets: readonly TreeNode[],
  ): Promise<KnownSums> {
    const rows = await this.stored.withChildren(
      this.database,
      programme.id,
      targets.map(({ id }) => id),
      { fromOrd, toOrd },
    );
    const table = new SumsTable();
    let computedAt: Date | null = null;
    for (const row of rows) {
      table.add(row.territoryId, row.type, row.ord, row.sums);
      if (computedAt === null || row.computedAt > computedAt) computedAt = row.computedAt;
    }
    return { table, computedAt, ruleVersion: rows[0]?.ruleVersion ?? programme.ruleVersion };
  }

  private async replay(
    { programme, fromOrd, toOrd }: FiguresRequest,
    knownAt: string,
    asked: TreeNode,
    tree: Tree,
  ): Promise<KnownSums> {
    const { placed } = await this.database.transaction((tx) =>
      this.sumRoadMaps.run(tx, {
        programme,
        scope: { territories: [asked.id] },
        fromOrd,
        toOrd,
        knownAt,
        useCheckpoints: false,
      }),
    );
    const table = new SumsTable();
    for (const row of placed) {
      for (const node of tree.upwards(row.territoryId)) table.add(node.id, row.type, row.ord, row.sums);
    }
    return { table, computedAt: this.clock.now(), ruleVersion: programme.ruleVersion };
  }
}

function targetsOf({ of }: FiguresRequest, asked: TreeNode, tree: Tree): readonly TreeNode[] {
  if (of === 'itself') return [asked];
  return of === 'children' ? tree.childrenOf(asked.id) : tree.ofLevel(of.level);
}
