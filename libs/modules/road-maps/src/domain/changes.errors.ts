import { DomainError, type IsoDay } from '@core/kernel';
import type { ChangeKind } from './change-kinds';

/** No item has the id, or the actor may not see it. */
export class ItemNotFoundError extends DomainError {
  constructor(id: number) {
    super('ITEM.NOT_FOUND', 'not_found', { id });
  }
}

export class ChangeNotFoundError extends DomainError {
  constructor(id: number) {
    super('CHANGE.NOT_FOUND', 'not_found', { id });
  }
}

/** The kind of change says nothing without it. */
export class ChangeAttributeMissingError extends DomainError {
  constructor(kind: ChangeKind, attributes: readonly string[]) {
    super('CHANGE.ATTRIBUTE_MISSING', 'unprocessable', { kind, attributes });
  }
}

/** The kind of change, or the kind of item, has no use for it: it would be lost without a word. */
export class ChangeAttributeUnwantedError extends DomainError {
  constructor(kind: ChangeKind, attribute: string) {
    super('CHANGE.ATTRIBUTE_UNWANTED', 'unprocessable', { kind, attribute });
  }
}

export class ItemCancelledError extends DomainError {
  constructor(id: number) {
    super('CHANGE.ITEM_CANCELLED', 'conflict', { id });
  }
}

export class DeadlineNotLaterError extends DomainError {
  constructor(inForce: IsoDay, deadline: IsoDay) {
    super('CHANGE.DEADLINE_NOT_LATER', 'unprocessable', { inForce, deadline });
  }
}

export class DoneCannotBePostponedError extends DomainError {
  constructor(id: number) {
    super('CHANGE.DONE_CANNOT_BE_POSTPONED', 'conflict', { id });
  }
}

/** Why an item cannot take another's place. */
export type ReplacementFault = 'unknown' | 'itself' | 'programme' | 'type' | 'cancelled';

export class ReplacementUnfitError extends DomainError {
  constructor(id: number, because: ReplacementFault) {
    super('CHANGE.REPLACEMENT_UNFIT', 'unprocessable', { id, because });
  }
}

export class ShareTerritoryUnknownError extends DomainError {
  constructor(code: string) {
    super('ROW.TERRITORY_UNKNOWN', 'unprocessable', { value: code });
  }
}

/** Only who may do it there too gives a share to a place. */
export class ShareTerritoryOutOfScopeError extends DomainError {
  constructor(code: string) {
    super('ROW.OUT_OF_SCOPE', 'forbidden', { value: code });
  }
}

/** It has ended by the day of the act, or does not exist yet. */
export class ShareTerritoryNotInForceError extends DomainError {
  constructor(code: string) {
    super('ROW.TERRITORY_NOT_IN_FORCE', 'unprocessable', { value: code });
  }
}

export class SharesNotOneError extends DomainError {
  constructor(sum: string) {
    super('ROW.SHARES_NOT_ONE', 'unprocessable', { sum });
  }
}

export class TargetEqualsBaselineError extends DomainError {
  constructor(target: string) {
    super('ROW.TARGET_EQUALS_BASELINE', 'unprocessable', { target });
  }
}

export class ChangeAlreadyDecidedError extends DomainError {
  constructor(id: number) {
    super('CHANGE.ALREADY_DECIDED', 'conflict', { id });
  }
}

/** Who asks does not decide. */
export class ChangeSameActorError extends DomainError {
  constructor(id: number) {
    super('CHANGE.SAME_ACTOR', 'conflict', { id });
  }
}
