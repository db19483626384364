import { can, forbidden, type Action, type Actor } from '@core/access';
import { Period } from '@core/kernel';
import { Programmes, type ProgrammeTerms } from '@modules/programmes';
import { Territories } from '@modules/territories';
import { Injectable } from '@nestjs/common';
import type { Transaction } from '@platform/database';
import { AcceptedProgress } from '../accepted-progress';
import type { ChangeRequest } from '../data/change-request.entity';
import { ChangeRequestRepository } from '../data/change-request.repository';
import type { Item } from '../data/item.entity';
import { ItemRepository } from '../data/item.repository';
import type { ChangeFacts } from '../domain/change.policy';
import type { ChangeProposal } from '../domain/change-proposal';
import { ItemNotFoundError } from '../domain/changes.errors';

/** An item that is locked for a change, and all that the change is judged by. */
export interface ChangeCase {
  readonly item: Item;
  readonly facts: ChangeFacts;
  /** The first period whose figures the change may alter. */
  readonly fromOrd: number;
  /** Codes of the place and the programme that the item belongs to. */
  readonly where: { readonly territory: string | null; readonly programme: string };
}

/** Gathers what is known of an item before a change of it is asked for or decided. */
@Injectable()
export class OpenChangeCase {
  constructor(
    private readonly items: ItemRepository,
    private readonly changes: ChangeRequestRepository,
    private readonly programmes: Programmes,
    private readonly territories: Territories,
    private readonly acceptedProgress: AcceptedProgress,
  ) {}

  /** @throws DomainError `ITEM.NOT_FOUND`, `REQUEST.FORBIDDEN` outside the actor's grants */
  async run(
    tx: Transaction,
    itemId: number,
    proposal: ChangeProposal,
    by: { actor: Actor; action: Action },
  ): Promise<ChangeCase> {
    const item = await this.items.lock(tx, itemId);
    const programme = item && (await this.programmes.byId(tx, item.programmeId));
    if (!item || !programme) throw new ItemNotFoundError(itemId);
    const where = await this.authorise(tx, item, programme, by);
    const approved = await this.changes.approvedOf(tx, item.id);
    const facts: ChangeFacts = {
      item,
      isCancelled: approved.some(endsItem),
      deadline: approved.findLast(({ deadline }) => deadline !== null)?.deadline ?? item.deadline,
      isDone: proposal.kind === 'postpone' && (await this.acceptedProgress.isDone(tx, item.id)),
      replacement: await this.replacementOf(tx, proposal),
      ...(await this.unfitTerritories(tx, proposal, programme.code, by)),
    };
    return { item, facts, fromOrd: firstPeriod(proposal, programme), where };
  }

  private async authorise(
    tx: Transaction,
    item: Item,
    programme: ProgrammeTerms,
    { actor, action }: { actor: Actor; action: Action },
  ): Promise<ChangeCase['where']> {
    const place = await this.territories.byId(tx, item.territoryId);
    const subject = { territory: place?.path ?? [], programme: programme.code };
    if (!can(actor, action, subject)) throw forbidden(action, subject);
    return { territory: place?.code ?? null, programme: programme.code };
  }

  private async replacementOf(
    tx: Transaction,
    { replacementItemId }: ChangeProposal,
  ): Promise<ChangeFacts['replacement']> {
    const item = replacementItemId === null ? null : await this.items.find(tx, replacementItemId);
    if (item === null) return null;
    return { item, isCancelled: (await this.changes.approvedOf(tx, item.id)).some(endsItem) };
  }

  /** Shares are of the day of the act: whoever ended by then, or begins later, cannot hold one. */
  private async unfitTerritories(
    tx: Transaction,
    { shares, act }: ChangeProposal,
    programme: string,
    { actor, action }: { actor: Actor; action: Action },
  ): Promise<Pick<ChangeFacts, 'unknownTerritories' | 'foreignTerritories' | 'absentTerritories'>> {
    const codes = Object.keys(shares ?? {});
    const known = await this.territories.byCode(tx, codes);
    return {
      unknownTerritories: codes.filter((code) => !known.has(code)),
      foreignTerritories: codes.filter(
        (code) => !can(actor, action, { territory: known.get(code)?.path ?? [], programme }),
      ),
      absentTerritories: codes.filter((code) => {
        const { validFrom = null, validTo = null } = known.get(code) ?? {};
        return (validFrom !== null && act.date < validFrom) || (validTo !== null && validTo <= act.date);
      }),
    };
  }
}

function endsItem({ kind }: ChangeRequest): boolean {
  return kind === 'cancel' || kind === 'replace';
}

/** An undecided replacement shows in every period, so a decision on it alters every period too. */
function firstPeriod({ kind, act }: ChangeProposal, { startsOn, reporting }: ProgrammeTerms): number {
  if (kind === 'replace') return 0;
  return Math.max(0, Period.containing(act.date, reporting).ordinalIn(startsOn));
}
