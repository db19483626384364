import type { Action } from '@core/access';
import { IMPORT_KINDS, type ImportKind } from '../../shared/api/import-summary';
import type { Session } from '../../shared/api/session';
import { rights } from '../session/rights';

/** What a file changes decides who may have it recorded. */
const ACTION_OF: Readonly<Record<ImportKind, Action>> = {
  progress: 'report.submit',
  'road-maps': 'road-map.manage',
  programmes: 'programme.manage',
  territories: 'territory.manage',
  lineage: 'territory.manage',
  boundaries: 'territory.manage',
};
const OF_A_PROGRAMME: readonly ImportKind[] = ['progress', 'road-maps'];

/** Whether a file of the kind belongs to a programme. */
function needsProgramme(kind: ImportKind): boolean {
  return OF_A_PROGRAMME.includes(kind);
}

/** A road map may also be sent for others to decide on. */
const sendingAction = (kind: ImportKind): Action =>
  kind === 'road-maps' ? 'road-map.propose' : ACTION_OF[kind];

/** Whether a person may send such a file for a programme somewhere. */
function maySendFor(session: Session, kind: ImportKind, programme: string): boolean {
  return rights.anywhere(session, sendingAction(kind), programme);
}

/** Whether the same person may have it recorded; otherwise it is only looked at, and waits for who may. */
function mayApply(session: Session, kind: ImportKind, programme: string | undefined): boolean {
  return rights.anywhere(session, ACTION_OF[kind], programme ?? null);
}

/** The kinds a person may send at all: a file of no programme wants a grant for every programme. */
function of(session: Session): ImportKind[] {
  return IMPORT_KINDS.filter((kind) =>
    rights.anywhere(session, sendingAction(kind), needsProgramme(kind) ? undefined : null),
  );
}

/** Which files a person may send, so that the form offers nothing that would be refused. */
export const sendableKinds = { of, needsProgramme, maySendFor, mayApply } as const;
