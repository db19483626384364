import { Clock, uuidv7 } from '@core/kernel';
import { ReadWholeCountry, SettledSumsReader } from '@modules/metrics';
import { Injectable } from '@nestjs/common';
import { audit } from '@platform/audit';
import { Database } from '@platform/database';
import { EditionRepository, type EditionOrder } from '../data/edition.repository';
import { figuresText } from '../domain/figures-text';

/** Freezes the figures of closed periods once they hold everything that was recorded. */
@Injectable()
export class FreezeEditions {
  constructor(
    private readonly database: Database,
    private readonly editions: EditionRepository,
    private readonly sums: SettledSumsReader,
    private readonly country: ReadWholeCountry,
    private readonly clock: Clock,
  ) {}

  /** Carries out the orders of a programme; what cannot be frozen yet stays ordered. Gives how many editions it made. */
  async run(programmeId: number): Promise<number> {
    let made = 0;
    for (const order of await this.editions.orders(this.database, programmeId)) {
      if (await this.freeze(order)) made += 1;
    }
    return made;
  }

  private async freeze(order: EditionOrder): Promise<boolean> {
    return this.database.transaction(async (tx) => {
      const { programmeId, ord } = order;
      if (!(await this.sums.hold(tx, programmeId, ord, order.lockedAt))) return false;
      const frozenAt = this.clock.now();
      if (!(await this.editions.take(tx, order))) return false;
      // Opened again before it was frozen: nothing of record was ever shown.
      if (!(await this.editions.isStillLocked(tx, order))) return false;
      const { programme, figures } = await this.country.run(programmeId, ord);
      const frozen = figures.map(figuresText.of);
      const [id, sha256] = [uuidv7(), figuresText.digestOf(frozen)];
      const ruleVersion = figures[0]?.ruleVersion ?? programme.ruleVersion;
      await this.editions.insert(tx, { ...order, id, frozenAt, figures: frozen, ruleVersion, sha256 });
      // The digest goes into the chain: an edition changed by hand is found by whoever has the trail.
      await audit.record(tx, {
        ...{ actor: null, action: 'edition.frozen', subject: { kind: 'edition', id } },
        ...{ programme: programme.code, after: { period: programme.periods[ord], sha256 } },
      });
      return true;
    });
  }
}
