import { Clock } from '@core/kernel';
import { Injectable } from '@nestjs/common';
import { CountrySettings } from '@platform/config';
import { Database, type Transaction } from '@platform/database';
import { Sweeps } from '@platform/queue';
import { ParentRepository } from '../data/parent.repository';
import { TerritoryRepository } from '../data/territory.repository';

const SWEEP_MS = 10 * 60_000;

/** Keeps the stored parents and the closure those of today: what was recorded ahead comes into force with its day. */
@Injectable()
export class KeepTree {
  constructor(
    private readonly database: Database,
    private readonly territories: TerritoryRepository,
    private readonly parents: ParentRepository,
    private readonly country: CountrySettings,
    private readonly clock: Clock,
  ) {}

  async run(tx: Transaction): Promise<void> {
    await this.parents.turnTo(tx, this.country.dayAt(this.clock.now()));
    await this.territories.rebuildClosure(tx);
  }

  /** Figures have the tree of their period anyway; this is for who sees what, and for lists of today. */
  @Sweeps({ everyMs: SWEEP_MS })
  async sweep(): Promise<void> {
    await this.database.transaction(async (tx) => {
      await this.territories.lock(tx);
      if (await this.parents.turnTo(tx, this.country.dayAt(this.clock.now())))
        await this.territories.rebuildClosure(tx);
    });
  }
}
