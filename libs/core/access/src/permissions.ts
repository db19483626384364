import { ACTIONS, type Action } from './actions';
import type { Role } from './roles';

/** What everybody with a grant may look at, inside the grant. */
const READING: readonly Action[] = [
  'territory.read',
  'programme.read',
  'road-map.read',
  'metrics.read',
  'period.read',
];

/** What each role may do inside its grant. Who submits does not review, and who reviews does not verify. */
export const PERMISSIONS: Readonly<Record<Role, ReadonlySet<Action>>> = {
  liaison: new Set([...READING, 'report.submit', 'import.create', 'import.read', 'change.request']),
  analyst: new Set([
    ...READING,
    'report.review',
    'import.create',
    'import.read',
    'import.revert',
    'programme.manage',
    'road-map.manage',
    'change.request',
    'change.decide',
  ]),
  leader: new Set(READING),
  verifier: new Set([...READING, 'verification.record']),
  office_operator: new Set(READING),
  auditor: new Set([...READING, 'import.read', 'audit.read', 'operations.read']),
  administrator: new Set(ACTIONS),
};
