import { ApiProperty } from '@nestjs/swagger';
import type { PublicPeriod } from '../data/published-programme.reader';
import type { OpenProgramme } from '../use-cases/open-programmes';
import type { PublicErrata } from '../use-cases/tell-errata';
import { presentPeriod, PublicPeriodResponse } from './public-programme.response';

/** A figure that is not what it was in the edition. */
export class CorrectionResponse {
  @ApiProperty({ enum: ['measure', 'indicator'] })
  type: 'measure' | 'indicator';
  /** Its name, as `verified` or `statuses.done`. */
  figure: string;
  @ApiProperty({ oneOf: [{ type: 'number' }, { type: 'string' }], nullable: true })
  was: number | string | null;
  @ApiProperty({ oneOf: [{ type: 'number' }, { type: 'string' }], nullable: true })
  is: number | string | null;
}

/** A territory whose figures were corrected. */
export class PublicErratumResponse {
  territory: string;
  corrections: CorrectionResponse[];
}

/** Where today's figures differ from an edition. */
export class PublicErrataResponse {
  programme: string;
  period: PublicPeriodResponse;
  correctedAt: string | null;
  items: PublicErratumResponse[];
}

export function presentErrata(
  { programme }: OpenProgramme,
  period: PublicPeriod,
  { errata, correctedAt }: PublicErrata,
): PublicErrataResponse {
  return {
    ...{ programme: programme.code, period: presentPeriod(period), correctedAt },
    items: errata.map(({ territory, corrections }) => ({ territory, corrections: [...corrections] })),
  };
}
