import type { Role } from '@core/access';
import type { IsoDay } from '@core/kernel';

/** A grant as somebody asks for it. */
export interface AskedGrant {
  readonly role: Role;
  /** Code. */
  readonly territory: string;
  /** Code; absent or null: every programme. */
  readonly programme?: string | null;
  readonly validFrom?: IsoDay | null;
  /** The last day. */
  readonly validTo?: IsoDay | null;
}

/** What makes two grants the same. */
export function grantKey({ role, territory, programme, validFrom, validTo }: AskedGrant): string {
  return JSON.stringify([role, territory, programme ?? null, validFrom ?? null, validTo ?? null]);
}
