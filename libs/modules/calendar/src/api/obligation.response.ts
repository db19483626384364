import { ApiProperty } from '@nestjs/swagger';
import type { Page } from '@platform/http';
import { OBLIGATION_STATES, type ObligationState } from '../domain/obligation-state';
import type { ListedObligation } from '../use-cases/read-obligations';

/** Somebody who answers for the reports. */
export class AnswerableResponse {
  id: string;
  name: string;
}

/** What one road map owes for one period. */
export class ObligationResponse {
  /** Id. */
  roadMap: number;
  territory: string;
  name: { kk?: string; ru?: string; en?: string };
  period: string;
  @ApiProperty({ enum: OBLIGATION_STATES })
  state: ObligationState;
  /** Items that a report is expected of. */
  expected: number;
  received: number;
  onTime: number;
  missing: number;
  /** With its extension, if it has one. */
  dueAt: string;
  graceEndsAt: string;
  /** What this road map was given beyond the others. */
  extendedUntil: string | null;
  lastReceivedAt: string | null;
  /** The liaisons nearest to the territory. */
  answerable: AnswerableResponse[];
}

/** A page of obligations. */
export class ObligationPageResponse {
  items: ObligationResponse[];
  nextCursor: string | null;
}

/** A page of obligations as the API shows it. */
export function presentObligations({ items, nextCursor }: Page<ListedObligation>): ObligationPageResponse {
  return { items: items.map(presentObligation), nextCursor };
}

function presentObligation(one: ListedObligation): ObligationResponse {
  const { roadMapId, territory, name, period, state, expected, received, onTime } = one;
  return {
    ...{ roadMap: roadMapId, territory, name, period, state, expected, received, onTime },
    missing: Math.max(0, expected - received),
    dueAt: one.dueAt.toISOString(),
    graceEndsAt: one.graceEndsAt.toISOString(),
    extendedUntil: one.extendedUntil?.toISOString() ?? null,
    lastReceivedAt: one.lastReceivedAt?.toISOString() ?? null,
    answerable: one.answerable.map(({ id, name: person }) => ({ id, name: person })),
  };
}
