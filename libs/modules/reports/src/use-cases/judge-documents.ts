import type { BoundaryRow, LineageRow, RoadMapRow, TerritoryRow } from '@core/reporting';
import { Programmes } from '@modules/programmes';
import { RoadMaps } from '@modules/road-maps';
import { Boundaries, Lineage, Territories, type RowOutcome } from '@modules/territories';
import { Injectable } from '@nestjs/common';
import type { Transaction } from '@platform/database';
import { FindingRepository } from '../data/finding.repository';
import type { Import } from '../data/import.entity';
import { ProposalReader } from '../data/proposal.reader';
import { StagingRepository } from '../data/staging.repository';
import type { ImportFinding } from '../domain/import-finding';
import { reportsPolicy } from '../domain/reports.policy';
import type { Verdict } from '../domain/verdict';
import type { StagedProgramme } from './stage-file';

interface Judged {
  readonly findings: readonly ImportFinding[];
  readonly outcomes: readonly RowOutcome[];
}

/** Asks the modules that own territories, programmes and road maps what their rows would do. */
@Injectable()
export class JudgeDocuments {
  constructor(
    private readonly territories: Territories,
    private readonly boundaries: Boundaries,
    private readonly lineage: Lineage,
    private readonly programmes: Programmes,
    private readonly roadMaps: RoadMaps,
    private readonly staging: StagingRepository,
    private readonly findings: FindingRepository,
    private readonly proposals: ProposalReader,
  ) {}

  /** Applying judges too, so a file that is to be applied row by row is not judged twice. */
  async run(tx: Transaction, imported: Import): Promise<Omit<Verdict, 'rejectedRows'>> {
    await this.staging.refuseOutOfScope(tx, imported.id, imported.scope);
    if (imported.mode === 'apply' && imported.onError === 'skip' && !(await this.mayWait(tx, imported))) {
      return { toApplyRows: 0, copies: 0, preview: null };
    }
    const { findings, outcomes } = await this.judge(tx, imported);
    await this.findings.insert(tx, imported.id, findings);
    await this.staging.markChanges(tx, imported.id, outcomes);
    const count = (...changes: RowOutcome['change'][]) =>
      outcomes.filter(({ change }) => changes.includes(change)).length;
    const preview = { acceptedRows: count('new', 'changed'), unchangedRows: count('unchanged') };
    return { toApplyRows: 0, copies: 0, preview };
  }

  /** Whether it may come to wait for a second person. */
  private async mayWait(tx: Transaction, imported: Import): Promise<boolean> {
    if (!reportsPolicy.isProposed(imported.kind) || imported.seconded) return false;
    return this.proposals.touchesApproved(tx, imported);
  }

  private async judge(tx: Transaction, { id, kind, programmeId, scope }: Import): Promise<Judged> {
    switch (kind) {
      case 'territories':
        return this.territories.checkRows(tx, await this.staging.documents<TerritoryRow>(tx, id));
      case 'programmes':
        return this.judgeProgrammes(tx, await this.staging.documents<StagedProgramme>(tx, id));
      case 'road-maps': {
        const rows = await this.staging.documents<RoadMapRow>(tx, id);
        return this.roadMaps.check(tx, programmeId ?? 0, rows);
      }
      case 'boundaries':
        return this.boundaries.checkRows(tx, await this.staging.documents<BoundaryRow>(tx, id), scope);
      case 'lineage':
        return this.lineage.checkRows(tx, await this.staging.documents<LineageRow>(tx, id));
      case 'progress':
        throw new Error('Progress is judged by JudgeProgress.');
    }
  }

  private async judgeProgrammes(tx: Transaction, documents: readonly StagedProgramme[]): Promise<Judged> {
    const findings: ImportFinding[] = [];
    const outcomes: RowOutcome[] = [];
    for (const { rowNumber, programme } of documents) {
      const judged = await this.programmes.checkDocument(tx, programme, rowNumber);
      findings.push(...judged.findings);
      outcomes.push({ rowNumber, change: judged.change });
    }
    return { findings, outcomes };
  }
}
