import { ApiProperty } from '@nestjs/swagger';
import { STATUSES, type Status } from '@core/metrics';

export class ItemShareResponse {
  /** Territory code. */
  territory: string;
  share: number;
}

export class BudgetLineResponse {
  year: number;
  source: string;
  /** Million tenge. */
  planned: number;
}

export class ItemVerificationResponse {
  id: number;
  date: string;
  method: string;
  result: string;
  value: number | null;
  numerator: number | null;
  denominator: number | null;
  place: string | null;
  note: string | null;
  verifiedBy: string;
  recordedAt: Date;
}

export class ActResponse {
  title: string;
  number: string;
  date: string;
}

export class ItemChangeResponse {
  id: number;
  kind: string;
  act: ActResponse;
  reason: string;
  deadline: string | null;
  weight: number | null;
  target: number | null;
  /** By territory code. */
  @ApiProperty({ type: 'object', additionalProperties: { type: 'number' }, nullable: true })
  shares: Readonly<Record<string, number>> | null;
  replacementItemId: number | null;
  requestedBy: string;
  requestedAt: Date;
  decision: string | null;
  decidedBy: string | null;
  decidedAt: Date | null;
}

/** An item at the end of one period; progress is percent, unclamped. */
export class ItemStateResponse {
  itemId: number;
  period: string;
  @ApiProperty({ enum: STATUSES })
  status: Status;
  reported: number | null;
  accepted: number | null;
  verified: number | null;
  planned: number;
  fresh: boolean;
  deadline: string;
  target: number | null;
  weight: number | null;
  changed: boolean;
  /** Million tenge. */
  spent: number | null;
}
