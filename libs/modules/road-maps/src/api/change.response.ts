import type { IsoDay } from '@core/kernel';
import { ApiProperty } from '@nestjs/swagger';
import type { Page } from '@platform/http';
import type { ChangeView } from '../data/change-request.reader';
import { CHANGE_KINDS, type ChangeKind } from '../domain/change-kinds';
import { CHANGE_STATES, type ChangeState } from '../domain/change-states';

/** A change of an item that somebody asked for, and what was decided. */
export class ChangeResponse {
  id: number;
  itemId: number;
  itemCode: string;
  /** As it is called now. */
  itemTitle: { kk?: string; ru?: string; en?: string };
  /** Code of the programme. */
  programme: string;
  /** Code of the road map's territory. */
  territory: string;
  @ApiProperty({ enum: CHANGE_KINDS })
  kind: ChangeKind;
  @ApiProperty({ enum: CHANGE_STATES })
  state: ChangeState;
  /** What allows it; effective from its date on, once approved. */
  act: { title: string; number: string; date: IsoDay };
  reason: string;
  @ApiProperty({ type: String, format: 'date', nullable: true })
  deadline: IsoDay | null;
  weight: number | null;
  target: number | null;
  shares: { territory: string; share: number }[] | null;
  replacementItemId: number | null;
  requestedBy: string;
  @ApiProperty({ type: String, format: 'date-time' })
  requestedAt: string;
  decidedBy: string | null;
  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  decidedAt: string | null;
  decisionReason: string | null;
}

/** A page of change requests. */
export class ChangePageResponse {
  items: ChangeResponse[];
  nextCursor: string | null;
}

/** A change request as the API shows it. */
export function presentChange(view: ChangeView): ChangeResponse {
  const shares = view.shares && Object.entries(view.shares);
  return {
    id: view.id,
    itemId: view.itemId,
    itemCode: view.itemCode,
    itemTitle: view.itemTitle,
    programme: view.programme,
    territory: view.territory,
    kind: view.kind,
    state: view.state,
    act: view.act,
    reason: view.reason,
    deadline: view.deadline,
    weight: numberOf(view.weight),
    target: numberOf(view.target),
    shares: shares && shares.map(([territory, share]) => ({ territory, share: Number(share) })),
    replacementItemId: view.replacementItemId,
    requestedBy: view.requestedBy,
    requestedAt: view.requestedAt.toISOString(),
    decidedBy: view.decidedBy,
    decidedAt: view.decidedAt?.toISOString() ?? null,
    decisionReason: view.decisionReason,
  };
}

/** A page of change requests as the API shows it. */
export function presentChangePage({ items, nextCursor }: Page<ChangeView>): ChangePageResponse {
  return { items: items.map(presentChange), nextCursor };
}

function numberOf(decimal: string | null): number | null {
  return decimal === null ? null : Number(decimal);
}
