import { decimal, type IsoDay } from '@core/kernel';
import type { ItemKind, ItemType } from '@core/reporting';
import type { ChangeKind } from './change-kinds';
import type { ChangeProposal } from './change-proposal';
import {
  ChangeAttributeMissingError,
  ChangeAttributeUnwantedError,
  DeadlineNotLaterError,
  DoneCannotBePostponedError,
  ItemCancelledError,
  ReplacementUnfitError,
  SharesNotOneError,
  ShareTerritoryNotInForceError,
  ShareTerritoryOutOfScopeError,
  ShareTerritoryUnknownError,
  TargetEqualsBaselineError,
  type ReplacementFault,
} from './changes.errors';

/** What the rules look at of an item. */
interface ChangeableItem {
  readonly id: number;
  readonly programmeId: number;
  readonly type: ItemType;
  readonly kind: ItemKind;
  readonly baseline: string | null;
}

/** What is known of an item when a change of it is judged. */
export interface ChangeFacts {
  readonly item: ChangeableItem;
  /** By an approved act, whatever its date. */
  readonly isCancelled: boolean;
  /** The deadline that the latest approved act left. */
  readonly deadline: IsoDay;
  /** Asked for a postponement alone. */
  readonly isDone: boolean;
  /** The item named as replacement; null when there is none of that id. */
  readonly replacement: { readonly item: ChangeableItem; readonly isCancelled: boolean } | null;
  /** Codes in the proposed shares that are no territory's. */
  readonly unknownTerritories: readonly string[];
  /** Codes in the proposed shares of territories that the actor's grants do not reach. */
  readonly foreignTerritories: readonly string[];
  /** Codes in the proposed shares of territories that do not exist on the day of the act. */
  readonly absentTerritories: readonly string[];
}

type Attribute = 'deadline' | 'weight' | 'target' | 'shares' | 'replacementItemId';

const ATTRIBUTES: Readonly<Record<ChangeKind, readonly Attribute[]>> = {
  cancel: [],
  replace: ['replacementItemId'],
  postpone: ['deadline'],
  reweight: ['weight'],
  rescope: ['target', 'shares'],
};
const ALL_ATTRIBUTES: readonly Attribute[] = ['deadline', 'weight', 'target', 'shares', 'replacementItemId'];

/**
 * Refuses a change that must not be: when it is asked for, and once more when it is approved, since acts may have
 * come between. @throws DomainError the first rule that is broken
 */
export function refuseUnfitChange(proposal: ChangeProposal, facts: ChangeFacts): void {
  refuseWrongAttributes(proposal);
  if (facts.isCancelled) throw new ItemCancelledError(facts.item.id);
  if (proposal.deadline !== null) refusePostponement(proposal.deadline, facts);
  if (proposal.replacementItemId !== null) refuseReplacement(proposal.replacementItemId, facts);
  if (proposal.target !== null) refuseTarget(proposal.target, facts.item);
  if (proposal.shares !== null) refuseShares(proposal.shares, facts);
}

function refuseWrongAttributes(proposal: ChangeProposal): void {
  const { kind } = proposal;
  const given = ALL_ATTRIBUTES.filter((attribute) => proposal[attribute] !== null);
  const wanted = ATTRIBUTES[kind];
  const unwanted = given.find((attribute) => !wanted.includes(attribute));
  if (unwanted) throw new ChangeAttributeUnwantedError(kind, unwanted);
  if (wanted.length > 0 && given.length === 0) throw new ChangeAttributeMissingError(kind, wanted);
}

function refusePostponement(deadline: IsoDay, facts: ChangeFacts): void {
  if (facts.isDone) throw new DoneCannotBePostponedError(facts.item.id);
  if (deadline <= facts.deadline) throw new DeadlineNotLaterError(facts.deadline, deadline);
}

function refuseReplacement(id: number, facts: ChangeFacts): void {
  const fault = replacementFault(facts);
  if (fault !== null) throw new ReplacementUnfitError(id, fault);
}

function replacementFault({ item, replacement }: ChangeFacts): ReplacementFault | null {
  if (replacement === null) return 'unknown';
  if (replacement.item.id === item.id) return 'itself';
  if (replacement.item.programmeId !== item.programmeId) return 'programme';
  // Measures and indicators are rolled up apart, so one cannot count in the place of the other.
  if (replacement.item.type !== item.type) return 'type';
  return replacement.isCancelled ? 'cancelled' : null;
}

function refuseTarget(target: string, { kind, baseline }: ChangeableItem): void {
  if (kind === 'binary' || kind === 'stages') throw new ChangeAttributeUnwantedError('rescope', 'target');
  const isChange = kind === 'increase' || kind === 'decrease';
  if (isChange && baseline !== null && decimal.compare(target, baseline) === 0) {
    throw new TargetEqualsBaselineError(target);
  }
}

function refuseShares(
  shares: Readonly<Record<string, string>>,
  { unknownTerritories, foreignTerritories, absentTerritories }: ChangeFacts,
): void {
  if (unknownTerritories.length > 0) throw new ShareTerritoryUnknownError(unknownTerritories[0]);
  if (foreignTerritories.length > 0) throw new ShareTerritoryOutOfScopeError(foreignTerritories[0]);
  if (absentTerritories.length > 0) throw new ShareTerritoryNotInForceError(absentTerritories[0]);
  const sum = decimal.sum(Object.values(shares));
  if (sum !== '1') throw new SharesNotOneError(sum);
}
