import type { BoundaryRow, LineageRow, RoadMapRow, TerritoryRow } from '@core/reporting';
import { Ledger } from '@modules/ledger';
import { Programmes } from '@modules/programmes';
import { RoadMaps } from '@modules/road-maps';
import { Boundaries, Lineage, Territories } from '@modules/territories';
import { Injectable } from '@nestjs/common';
import type { Transaction } from '@platform/database';
import type { Import } from '../data/import.entity';
import { StagingRepository } from '../data/staging.repository';
import type { ImportFinding } from '../domain/import-finding';
import type { StagedProgramme } from './stage-file';

/** What became of documents; a row with an error among the findings was not applied. */
export interface DocumentsStored {
  readonly findings: readonly ImportFinding[];
  readonly accepted: number;
  readonly unchanged: number;
}

/** Hands rows of territories, programmes and road maps to the modules that own them, in the caller's transaction. */
@Injectable()
export class StoreDocuments {
  constructor(
    private readonly territories: Territories,
    private readonly boundaries: Boundaries,
    private readonly lineage: Lineage,
    private readonly programmes: Programmes,
    private readonly roadMaps: RoadMaps,
    private readonly ledger: Ledger,
    private readonly staging: StagingRepository,
  ) {}

  async run(tx: Transaction, imported: Import, at: Date): Promise<DocumentsStored> {
    switch (imported.kind) {
      case 'territories': {
        const rows = await this.staging.documents<TerritoryRow>(tx, imported.id);
        const { findings, applied, unchanged } = await this.territories.applyRows(tx, rows);
        return { findings, accepted: applied, unchanged };
      }
      case 'programmes':
        return this.applyProgrammes(tx, imported);
      case 'road-maps':
        return this.applyRoadMaps(tx, imported, at);
      case 'boundaries': {
        const rows = await this.staging.documents<BoundaryRow>(tx, imported.id);
        const sender = { importId: imported.id, roots: imported.scope, at };
        const { findings, applied, unchanged } = await this.boundaries.applyRows(tx, rows, sender);
        return { findings, accepted: applied, unchanged };
      }
      case 'lineage': {
        const rows = await this.staging.documents<LineageRow>(tx, imported.id);
        const { findings, applied, unchanged } = await this.lineage.applyRows(tx, rows, imported.id);
        return { findings, accepted: applied, unchanged };
      }
      case 'progress':
        throw new Error('Progress is applied in batches.');
    }
  }

  private async applyProgrammes(tx: Transaction, imported: Import): Promise<DocumentsStored> {
    const findings: ImportFinding[] = [];
    const counts = { new: 0, changed: 0, unchanged: 0, refused: 0 };
    for (const { programme, rowNumber } of await this.staging.documents<StagedProgramme>(tx, imported.id)) {
      const applied = await this.programmes.applyDocument(tx, programme, rowNumber);
      findings.push(...applied.findings);
      counts[applied.change] += 1;
    }
    return { findings, accepted: counts.new + counts.changed, unchanged: counts.unchanged };
  }

  /** Items that are new are made ready for entries, and the figures of their road maps are asked for. */
  private async applyRoadMaps(tx: Transaction, imported: Import, approvedAt: Date): Promise<DocumentsStored> {
    const programmeId = imported.programmeId ?? 0;
    const rows = await this.staging.documents<RoadMapRow>(tx, imported.id);
    const applied = await this.roadMaps.applyVersion(
      tx,
      { programmeId, importId: imported.id, approvedAt },
      rows,
    );
    for (const fromOrd of new Set(applied.roadMaps.map((roadMap) => roadMap.fromOrd))) {
      const opened = applied.roadMaps.filter((roadMap) => roadMap.fromOrd === fromOrd);
      await this.ledger.openItems(
        tx,
        opened.map(({ roadMapId }) => roadMapId),
        fromOrd,
      );
    }
    await this.ledger.requestFold(tx, programmeId);
    return applied;
  }
}
