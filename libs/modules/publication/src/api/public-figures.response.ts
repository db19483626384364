import { STATUSES, WITHHELD_REASONS, type WithheldReason } from '@core/metrics';
import { ApiProperty } from '@nestjs/swagger';
import type { PublicFigures } from '../domain/public-figures';

/** How many items are in each status; adds up to `total`. */
export class PublicStatusCounts {
  cancelled: number;
  not_started: number;
  verified_done: number;
  done: number;
  claimed_done: number;
  overdue: number;
  not_reported: number;
  at_risk: number;
  on_track: number;
}

/** Percent (`gap`: points); null where undefined or withheld, which is never zero. */
export class PublicFiguresResponse {
  total: number;
  /** Why completion is not told; null where it is. */
  @ApiProperty({ enum: WITHHELD_REASONS, nullable: true })
  withheld: WithheldReason | null;
  /** What somebody independent saw: at least so much is done. */
  verified: number | null;
  /** Part of the weight that was verified in the last three periods. */
  verifiedCoverage: number | null;
  /** A claim that an analyst accepted. */
  accepted: number | null;
  /** A claim of the government body. */
  reported: number | null;
  planned: number | null;
  gap: number | null;
  overdueShare: number | null;
  /** Part of the weight with fresh data. */
  coverage: number | null;
  statuses: PublicStatusCounts;
}

/** Names every field, so that nothing else can leave. */
export function presentPublicFigures(figures: PublicFigures): PublicFiguresResponse {
  const { total, withheld, verified, verifiedCoverage, accepted, reported, planned } = figures;
  const { gap, overdueShare, coverage, statuses } = figures;
  return {
    ...{ total, withheld, verified, verifiedCoverage, accepted, reported, planned },
    ...{ gap, overdueShare, coverage },
    statuses: Object.fromEntries(
      STATUSES.map((status) => [status, statuses[status]]),
    ) as unknown as PublicStatusCounts,
  };
}
