import { Clock } from '@core/kernel';
import { RoadMapDecided, RoadMaps } from '@modules/road-maps';
import { Injectable } from '@nestjs/common';
import type { Transaction } from '@platform/database';
import { Outbox } from '@platform/outbox';
import { FindingRepository } from '../data/finding.repository';
import type { Import } from '../data/import.entity';
import { ImportRepository } from '../data/import.repository';
import { ProposalReader } from '../data/proposal.reader';
import { FileFault } from '../domain/file-fault';
import { reportsPolicy } from '../domain/reports.policy';
import { submissionOf } from '../domain/submission-of';
import { ImportJob, parseImportJob } from '../jobs/reports.jobs';
import { StoreDocuments } from './store-documents';

/** Applies an import of territories, programmes or road maps as a whole. */
@Injectable()
export class ApplyDocuments {
  constructor(
    private readonly imports: ImportRepository,
    private readonly store: StoreDocuments,
    private readonly findings: FindingRepository,
    private readonly roadMaps: RoadMaps,
    private readonly proposals: ProposalReader,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  /**
   * @param imported locked by the transaction, in state `applying`
   * @throws FileFault when a row is refused now and the sender wanted all or nothing; the transaction must roll back
   */
  async run(tx: Transaction, imported: Import): Promise<void> {
    if (await this.cameSecond(tx, imported)) {
      await this.imports.move(tx, imported, 'recheck', { progress: 0 });
      await this.outbox.enqueue(tx, parseImportJob, ImportJob.of(imported.id));
      return;
    }
    const { submittedAt, submittedBy } = submissionOf(imported);
    const { findings, accepted, unchanged } = await this.store.run(tx, imported, submittedAt);
    if (findings.length > 0 && imported.onError === 'reject') throw new FileFault(findings);
    await this.findings.insert(tx, imported.id, findings);
    const now = this.clock.now();
    await this.imports.move(tx, imported, 'finish', {
      acceptedRows: accepted,
      unchangedRows: unchanged,
      rejectedRows: await this.findings.refusedRows(tx, imported.id),
      processedRows: imported.totalRows,
      appliedAt: now,
      foldedAt: (await this.waits(tx, imported)) ? null : now,
      progress: 100,
    });
    if (reportsPolicy.isProposed(imported.kind)) await this.tell(tx, imported, submittedBy);
  }

  /**
   * Whether figures are behind it: road maps are in them once these are folded, and the tree once all it marked is. The
   * fold says when. The other kinds are in no figure.
   */
  private async waits(tx: Transaction, { kind }: Import): Promise<boolean> {
    if (kind === 'road-maps') return true;
    return (kind === 'territories' || kind === 'lineage') && this.imports.movesTree(tx);
  }

  /**
   * Whether what was judged as a first version has become a later one, which takes two people: of two that came at once, one
   * is approved first.
   */
  private async cameSecond(tx: Transaction, imported: Import): Promise<boolean> {
    const { kind, seconded, programmeId } = imported;
    if (!reportsPolicy.isProposed(kind) || seconded || programmeId === null) return false;
    await this.roadMaps.claim(tx, programmeId);
    return this.proposals.changesApproved(tx, imported);
  }

  /** Whoever proposed it hears that another has had it applied. */
  private async tell(tx: Transaction, imported: Import, decidedBy: string): Promise<void> {
    const { id: importId, programmeId, receivedBy: proposedBy } = imported;
    if (programmeId === null || proposedBy === decidedBy) return;
    const decision = { decidedBy, decision: 'applied', reason: null } as const;
    await this.outbox.publish(tx, new RoadMapDecided({ importId, programmeId, proposedBy, ...decision }));
  }
}
