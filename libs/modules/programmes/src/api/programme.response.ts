import { FREQUENCIES, type Frequency, type IsoDay } from '@core/kernel';
import { CHOICES, type Endorsement, type WeightPolicy } from '@core/reporting';
import { ApiProperty } from '@nestjs/swagger';
import type { Page } from '@platform/http';
import type { ProgrammeView } from '../data/programme.reader';

/** A campaign programme. */
export class ProgrammeResponse {
  code: string;
  party: string;
  title: { kk?: string; ru?: string; en?: string };
  term: { start: IsoDay; end: IsoDay };
  @ApiProperty({ enum: FREQUENCIES })
  reporting: Frequency;
  /** Day of the month after a period, 1..31. */
  dueDay: number;
  /** Days after it in which a report is late and not yet overdue. */
  graceDays: number;
  @ApiProperty({ enum: CHOICES.weightPolicy })
  weights: WeightPolicy;
  /** `regional`: entries are endorsed in their region before they are accepted. */
  @ApiProperty({ enum: CHOICES.endorsement })
  endorsement: Endorsement;
  /** IANA zone in which days begin and end. */
  timeZone: string;
  /** The rules its figures are made by. */
  ruleVersion: string;
  /** Chapters, in the order of the document. */
  directions: { code: string; title: { kk?: string; ru?: string; en?: string } }[];
  counts: { roadMaps: number; measures: number; indicators: number; promises: number };
}

/** A page of programmes. */
export class ProgrammePageResponse {
  items: ProgrammeResponse[];
  nextCursor: string | null;
}

/** A programme as the API shows it. */
export function presentProgramme(view: ProgrammeView): ProgrammeResponse {
  return { ...view, directions: [...view.directions] };
}

/** A page of programmes as the API shows it. */
export function presentProgrammePage({ items, nextCursor }: Page<ProgrammeView>): ProgrammePageResponse {
  return { items: items.map(presentProgramme), nextCursor };
}
