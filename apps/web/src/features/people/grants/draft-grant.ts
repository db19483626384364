import { PERMISSIONS, type Action, type Role } from '@core/access';
import type { PersonGrant } from '../../../shared/api/person';

/** A grant while it is edited. */
export interface DraftGrant {
  /** Tells the rows apart on screen. */
  key: string;
  role: Role;
  /** Code; null until one is chosen. */
  territory: string | null;
  /** Code; null for every programme. */
  programme: string | null;
  /** ISO days; empty for none. */
  validFrom: string;
  validTo: string;
}

/** What keeps a row from being saved. */
type DraftFault = 'placeMissing' | 'backwards';

/** Duties that two grants put into the same hands, over an overlapping place and programme. */
type GrantConflict = 'submit_review' | 'review_verify' | 'submit_verify' | 'administrator';

const DUTIES: readonly [GrantConflict, Action, Action][] = [
  ['submit_review', 'report.submit', 'report.review'],
  ['review_verify', 'report.review', 'verification.record'],
  ['submit_verify', 'report.submit', 'verification.record'],
];

/** A row of what a person has. */
function of({ id, role, territory, programme, validFrom, validTo }: PersonGrant): DraftGrant {
  return {
    ...{ key: id, role: role as Role, territory, programme },
    ...{ validFrom: validFrom ?? '', validTo: validTo ?? '' },
  };
}

/** What the API is asked for. */
function asked({ role, territory, programme, validFrom, validTo }: DraftGrant) {
  return {
    ...{ role, territory: territory ?? '', programme: programme ?? undefined },
    ...{ validFrom: validFrom || undefined, validTo: validTo || undefined },
  };
}

const identity = (grant: DraftGrant): string => JSON.stringify(asked(grant));

/** How many rows saving would add and take away. */
function difference(before: readonly DraftGrant[], after: readonly DraftGrant[]) {
  const had = new Set(before.map(identity));
  const has = new Set(after.map(identity));
  return {
    added: [...has].filter((one) => !had.has(one)).length,
    gone: [...had].filter((one) => !has.has(one)).length,
  };
}

function fault({ territory, validFrom, validTo }: DraftGrant): DraftFault | undefined {
  if (territory === null) return 'placeMissing';
  return validFrom !== '' && validTo !== '' && validTo < validFrom ? 'backwards' : undefined;
}

type PathOf = (code: string) => readonly string[];

function overlap(one: DraftGrant, other: DraftGrant, pathOf: PathOf): boolean {
  if (one.territory === null || other.territory === null) return false;
  const inPlace =
    pathOf(one.territory).includes(other.territory) || pathOf(other.territory).includes(one.territory);
  return inPlace && (one.programme === null || other.programme === null || one.programme === other.programme);
}

/**
 * What somebody who hands these out should know: duties that are kept apart for each report would lie in the same hands.
 * An administrator has all of them by one grant and is named alone.
 * @param pathOf codes from the top of the tree down to a territory, itself included
 */
function conflicts(grants: readonly DraftGrant[], pathOf: PathOf): GrantConflict[] {
  const plain = grants.filter(({ role }) => role !== 'administrator');
  const may = (action: Action) => plain.filter(({ role }) => PERMISSIONS[role].has(action));
  const found = DUTIES.filter(([, first, second]) =>
    may(first).some((one) => may(second).some((other) => overlap(one, other, pathOf))),
  );
  const names = found.map(([name]) => name);
  return plain.length < grants.length ? ['administrator', ...names] : names;
}

/** Grants while they are edited. Pure. */
export const draftGrant = { of, asked, difference, fault, conflicts } as const;
