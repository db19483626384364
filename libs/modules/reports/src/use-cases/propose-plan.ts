import { RoadMapProposed } from '@modules/road-maps';
import { Injectable } from '@nestjs/common';
import type { Transaction } from '@platform/database';
import { Outbox } from '@platform/outbox';
import { FindingRepository } from '../data/finding.repository';
import type { Import } from '../data/import.entity';
import { ImportRepository } from '../data/import.repository';
import { importTrail } from '../data/import-trail';
import { ProposalReader } from '../data/proposal.reader';
import { reportsPolicy } from '../domain/reports.policy';

/** Keeps road maps waiting for who decides on them, and tells of them. */
@Injectable()
export class ProposePlan {
  constructor(
    private readonly imports: ImportRepository,
    private readonly proposals: ProposalReader,
    private readonly findings: FindingRepository,
    private readonly outbox: Outbox,
  ) {}

  /**
   * Makes a proposal of what one person alone wanted to apply and changes an approved road map; a finding says so.
   * @param imported judged, its rows marked
   */
  async holdsBack(tx: Transaction, imported: Import): Promise<boolean> {
    const { id, kind, seconded, submittedBy } = imported;
    if (!reportsPolicy.isProposed(kind) || seconded) return false;
    if (!(await this.proposals.changesApproved(tx, imported))) return false;
    await this.findings.insert(tx, id, [
      { code: 'IMPORT.SECOND_PERSON_NEEDED', severity: 'warning', row: null, params: {} },
    ]);
    const actor = submittedBy === null ? null : { id: submittedBy };
    await importTrail.record(tx, imported, { actor, action: 'import.held-back' });
    await this.imports.change(tx, imported, { mode: 'preview', submittedBy: null, submittedAt: null });
    return true;
  }

  /** Tells of a preview that others decide on; of one that would do nothing there is nothing to decide. */
  async run(tx: Transaction, imported: Import): Promise<void> {
    const { id, kind, programmeId, receivedBy, scope, acceptedRows } = imported;
    if (!reportsPolicy.isProposed(kind) || programmeId === null) return;
    const reach = await this.proposals.reach(tx, id, scope);
    await this.imports.change(tx, imported, { reach });
    if (acceptedRows === 0) return;
    const isLater = await this.proposals.changesApproved(tx, imported);
    await this.outbox.publish(
      tx,
      new RoadMapProposed({
        ...{ importId: id, programmeId, proposedBy: receivedBy },
        ...{ roots: reach ?? scope, rows: acceptedRows, isLater },
      }),
    );
  }
}
