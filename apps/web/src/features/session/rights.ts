import { PERMISSIONS, type Action, type Role } from '@core/access';
import type { Session, SessionGrant } from '../../shared/api/session';

const permits = ({ role }: SessionGrant, action: Action): boolean =>
  PERMISSIONS[role as Role]?.has(action) ?? false;

const reaches = ({ programme: granted }: SessionGrant, programme: string | null | undefined): boolean =>
  granted === null || programme === undefined || granted === programme;

/** The operator comes by the token of the start command, may do everything and has no account. */
function isOperator({ kind }: Session): boolean {
  return kind === 'bootstrap';
}

/** Whether there is anything at all to look at; a person may have been let in before being given a role. */
function any(session: Session): boolean {
  return isOperator(session) || session.grants.length > 0;
}

/** Whether it is allowed somewhere; null asks for what is of no programme, which a grant for one does not give. */
function anywhere(session: Session, action: Action, programme?: string | null): boolean {
  return isOperator(session) || session.grants.some((one) => permits(one, action) && reaches(one, programme));
}

/** Whether it is allowed in a place; a null programme asks as above. @param path codes from the top of what the person sees down to it */
function at(session: Session, action: Action, programme: string | null, path: string[]): boolean {
  return (
    isOperator(session) ||
    session.grants.some(
      (one) => permits(one, action) && reaches(one, programme) && path.includes(one.territory),
    )
  );
}

/** Codes of the territories whose figures of a programme may be looked at, each with all below it. */
function places(session: Session, programme?: string): string[] {
  const granted = session.grants.filter((one) => permits(one, 'metrics.read') && reaches(one, programme));
  return [...new Set(granted.map(({ territory }) => territory))];
}

/** What the page offers to whom. The server decides anew each time; this only spares requests that would be refused. */
export const rights = { isOperator, any, anywhere, at, places } as const;
