import type { IsoDay } from '@core/kernel';
import { CHOICES, type LineageKind } from '@core/reporting';
import { ApiProperty } from '@nestjs/swagger';

/** Something that became of a territory, seen from the other end. */
export class LineageEventResponse {
  /** Code of the other territory. */
  territory: string;
  @ApiProperty({ enum: CHOICES.lineageKind })
  kind: LineageKind;
  /** The first day on which it holds. */
  @ApiProperty({ format: 'date' })
  effective: IsoDay;
  /** The part of what the giver held before the day. */
  share: number;
}

/** A parent of a territory, from one day until (exclusive) another. */
export class ParentResponse {
  parent: string;
  @ApiProperty({ type: String, format: 'date', nullable: true })
  validFrom: IsoDay | null;
  @ApiProperty({ type: String, format: 'date', nullable: true })
  validTo: IsoDay | null;
}

/** Where a territory came from, what became of it, and to whom it belonged. */
export class LineageResponse {
  /** Code of the territory. */
  territory: string;
  predecessors: LineageEventResponse[];
  successors: LineageEventResponse[];
  parents: ParentResponse[];
}
