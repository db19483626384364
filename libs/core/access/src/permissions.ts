import { ACTIONS, type Action } from './actions';
import type { Role } from './roles';

/** What everybody with a grant may look at, inside the grant. */
const READING: readonly Action[] = [
  'territory.read',
  'programme.read',
  'road-map.read',
  'metrics.read',
  'evidence.read',
  'period.read',
];

/** What each role may do inside its grant. Who submits does not review, and who reviews does not verify. */
export const PERMISSIONS: Readonly<Record<Role, ReadonlySet<Action>>> = {
  liaison: new Set([
    ...READING,
    'report.submit',
    'report.discuss',
    'import.create',
    'import.read',
    'road-map.propose',
    'change.request',
  ]),
  analyst: new Set([
    ...READING,
    'report.review',
    'report.endorse',
    'report.discuss',
    'import.create',
    'import.read',
    'import.revert',
    'programme.manage',
    'road-map.propose',
    'road-map.manage',
    'change.request',
    'period.extend',
    'change.decide',
    'verdict.decide',
    'note.write',
  ]),
  leader: new Set([...READING, 'report.discuss']),
  verifier: new Set([...READING, 'report.discuss', 'verification.record']),
  office_operator: new Set(READING),
  auditor: new Set([...READING, 'import.read', 'audit.read', 'user.read', 'operations.read']),
  administrator: new Set(ACTIONS),
};
