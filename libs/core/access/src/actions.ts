/** Everything a route or a job may ask for. The names never follow a rename. */
export const ACTIONS = [
  'report.submit',
  'report.review',
  'import.create',
  'import.read',
  'import.revert',
  'territory.read',
  'territory.manage',
  'programme.read',
  'programme.manage',
  'road-map.read',
  'road-map.manage',
  'change.request',
  'change.decide',
  'verification.record',
  'metrics.read',
  'period.read',
  'period.lock',
  'audit.read',
  'user.manage',
  'operations.read',
] as const;

/** One of {@link ACTIONS}. */
export type Action = (typeof ACTIONS)[number];
