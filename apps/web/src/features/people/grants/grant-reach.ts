import { PERMISSIONS, type Role } from '@core/access';
import type { Session } from '../../../shared/api/session';
import { rights } from '../../session/rights';

/** As far as somebody may hand out grants. */
export interface GrantReach {
  /** Codes, each with all below it; undefined: everywhere. */
  places: string[] | undefined;
  everyProgramme: boolean;
  /** Codes. */
  programmes: string[];
}

/** What grants a session may hand out. The server looks at place and programme together; this only narrows the choice. */
export function grantReach(session: Session, programmes: readonly string[]): GrantReach {
  if (rights.isOperator(session)) {
    return { places: undefined, everyProgramme: true, programmes: [...programmes] };
  }
  const own = session.grants.filter(({ role }) => PERMISSIONS[role as Role]?.has('user.manage'));
  const everyProgramme = own.some(({ programme }) => programme === null);
  return {
    places: [...new Set(own.map(({ territory }) => territory))],
    everyProgramme,
    programmes: programmes.filter(
      (code) => everyProgramme || own.some(({ programme }) => programme === code),
    ),
  };
}
