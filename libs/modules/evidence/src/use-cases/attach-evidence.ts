import { can, forbidden, scopeOf, type Action, type Actor } from '@core/access';
import { Clock } from '@core/kernel';
import { entryId, placeOfItems } from '@modules/ledger';
import { Territories } from '@modules/territories';
import { Injectable } from '@nestjs/common';
import { audit } from '@platform/audit';
import { Database } from '@platform/database';
import { EvidenceRepository, type NamedContent } from '../data/evidence.repository';
import { TargetReader, type FoundTarget } from '../data/target.reader';
import { EVIDENCE_LIMITS } from '../domain/evidence-limits';
import type { EvidenceTarget } from '../domain/evidence-target';
import { entryWithdrawn, tooMany } from '../domain/evidence.errors';

/** Attaches files to entries and verifications. */
@Injectable()
export class AttachEvidence {
  constructor(
    private readonly database: Database,
    private readonly targets: TargetReader,
    private readonly territories: Territories,
    private readonly evidence: EvidenceRepository,
    private readonly clock: Clock,
  ) {}

  /** An entry that the actor may add to. @throws DomainError `REPORT.ENTRY_UNKNOWN`, `REPORT.ENTRY_WITHDRAWN`, `REQUEST.FORBIDDEN` */
  async entry(id: string, actor: Actor): Promise<EvidenceTarget> {
    const found = await this.targets.entry(id, scopeOf(actor, 'evidence.read'));
    if (found.isWithdrawn) throw entryWithdrawn(id);
    return this.allowed(found, actor, 'report.submit');
  }

  /** A verification that the actor may add to. @throws DomainError `VERIFICATION.NOT_FOUND`, `REQUEST.FORBIDDEN` */
  async verification(itemId: number, id: number, actor: Actor): Promise<EvidenceTarget> {
    const found = await this.targets.verification(itemId, id, scopeOf(actor, 'evidence.read'));
    return this.allowed(found, actor, 'verification.record');
  }

  /** All of them or none. @throws DomainError `EVIDENCE.TOO_MANY` */
  async run(target: EvidenceTarget, contents: readonly NamedContent[], actor: Actor): Promise<void> {
    await this.database.transaction(async (tx) => {
      await this.evidence.lock(tx, target);
      await this.evidence.attach(tx, target, contents, {
        by: actor.id,
        at: this.clock.now(),
        importId: null,
      });
      if ((await this.evidence.count(tx, target)) > EVIDENCE_LIMITS.files) throw tooMany();
      await audit.record(tx, {
        ...{ actor, action: 'evidence.attached', subject: subjectOf(target) },
        ...(await placeOfItems(tx, [target.itemId])),
        after: { item: target.itemId, files: contents.length },
      });
    });
  }

  /** Who may report adds to reports, who may verify to verifications. */
  private async allowed(
    { target, territoryId, programme }: FoundTarget,
    actor: Actor,
    action: Action,
  ): Promise<EvidenceTarget> {
    const place = await this.territories.byId(this.database, territoryId);
    const subject = { territory: place?.path ?? [], programme };
    if (!can(actor, action, subject)) throw forbidden(action, subject);
    return target;
  }
}

function subjectOf({ entry, verificationId }: EvidenceTarget): { kind: string; id: string } {
  return entry === null
    ? { kind: 'verification', id: String(verificationId) }
    : { kind: 'entry', id: entryId(entry) };
}
