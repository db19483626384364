import type { TerritoryPath } from '@core/kernel';
import type { Finding, TerritoryRow } from '@core/reporting';
import { Injectable } from '@nestjs/common';
import type { Sql, Transaction } from '@platform/database';
import { TerritoryPlaceReader, type TerritoryPlace } from './data/territory-place.reader';
import { TerritoryRepository } from './data/territory.repository';
import { planTree } from './domain/plan-tree';
import type { RowOutcome } from './domain/row-outcome';
import { ApplyTerritories, type TerritoriesApplied } from './use-cases/apply-territories';

/** What other modules may ask of the country tree. */
@Injectable()
export class Territories {
  constructor(
    private readonly repository: TerritoryRepository,
    private readonly places: TerritoryPlaceReader,
    private readonly apply: ApplyTerritories,
  ) {}

  /** What the rows would do, without doing it; one outcome for each row, in their order. */
  async checkRows(
    sql: Sql,
    rows: readonly TerritoryRow[],
  ): Promise<{ findings: readonly Finding[]; outcomes: readonly RowOutcome[] }> {
    const { findings, outcomes } = planTree(await this.repository.all(sql), rows);
    return { findings, outcomes };
  }

  /** Stores the rows that fit into the tree and brings the closure up to it. Safe to repeat. */
  applyRows(tx: Transaction, rows: readonly TerritoryRow[]): Promise<TerritoriesApplied> {
    return this.apply.run(tx, rows);
  }

  /** By code; unknown codes are absent. Codes, never names: names repeat. */
  byCode(sql: Sql, codes: readonly string[]): Promise<Map<string, TerritoryPlace>> {
    return this.places.byCode(sql, codes);
  }

  /** The path of the country, which is its own code alone; empty before there is one. */
  country(sql: Sql): Promise<TerritoryPath> {
    return this.places.country(sql);
  }

  byId(sql: Sql, id: number): Promise<TerritoryPlace | undefined> {
    return this.places.byId(sql, id);
  }
}
