import type { PlatformState } from '../use-cases/read-state';

/** Something that is done behind the writers, and how far behind. */
export class LagResponse {
  waiting: number;
  /** Age of what has waited longest; 0 when nothing waits. */
  oldestSeconds: number;
}

/** How far the figures of a programme are behind its ledger. */
export class FiguresLagResponse {
  programme: string;
  /** 0 when they are up to date. */
  lagSeconds: number;
}

/** The database under all of it. */
export class DatabaseStateResponse {
  version: string;
  bytes: number;
}

/** How the platform is doing. */
export class StateResponse {
  version: string;
  /** Of Node. */
  node: string;
  /** `production` or another. */
  environment: string;
  /** When the process that answers was started. */
  startedAt: string;
  /** Parts that do not work now; empty when all is well. */
  missing: string[];
  database: DatabaseStateResponse;
  figures: FiguresLagResponse[];
  /** Events that were not carried yet. */
  outbox: LagResponse;
  /** Events of the audit trail that wait for their seal. */
  trail: LagResponse;
}

export function presentState({ startedAt, missing, figures, ...state }: PlatformState): StateResponse {
  return { ...state, startedAt: startedAt.toISOString(), missing: [...missing], figures: [...figures] };
}
