import { Clock, timeZone } from '@core/kernel';
import { Programmes } from '@modules/programmes';
import { Injectable } from '@nestjs/common';
import type { Transaction } from '@platform/database';
import { ImportChangeReader } from '../data/import-change.reader';
import { ImportLineRepository } from '../data/import-line.repository';
import type { Import } from '../data/import.entity';
import { TerritoryScopeReader } from '../data/territory-scope.reader';
import type { Verdict } from '../domain/verdict';

/** Judges progress rows: the sound ones become lines for the ledger, the others findings. */
@Injectable()
export class JudgeProgress {
  constructor(
    private readonly programmes: Programmes,
    private readonly scopes: TerritoryScopeReader,
    private readonly lines: ImportLineRepository,
    private readonly changes: ImportChangeReader,
    private readonly clock: Clock,
  ) {}

  async run(tx: Transaction, imported: Import): Promise<Omit<Verdict, 'rejectedRows'>> {
    const programme = await this.programmes.byId(tx, imported.programmeId ?? 0);
    if (programme === undefined) throw new Error(`Import ${imported.id} has no programme.`);
    const { sound, copies } = await this.lines.judge(tx, imported.id, {
      programmeId: programme.id,
      today: timeZone.dayAt(this.clock.now(), programme.timeZone),
      territoryIds: await this.scopes.idsWithin(tx, imported.scope),
    });
    return { toApplyRows: sound, copies, preview: await this.preview(tx, imported) };
  }

  private async preview(tx: Transaction, imported: Import): Promise<Verdict['preview']> {
    if (imported.mode === 'apply') return null;
    const { accepted, unchanged } = await this.changes.counts(tx, imported.id);
    return { acceptedRows: accepted, unchangedRows: unchanged };
  }
}
