import { FREQUENCIES, type Frequency, type IsoDay } from '@core/kernel';
import { ApiProperty } from '@nestjs/swagger';
import type { PublicPeriod } from '../data/published-programme.reader';
import type { OpenProgramme } from '../use-cases/open-programmes';

/** The figures of a closed period, frozen. */
export class PublicEditionResponse {
  /** Of this period; a period that is opened and closed again has another one. */
  number: number;
  frozenAt: string;
  /** Over all its territories; docs/open-data.md says how to make it. */
  sha256: string;
}

/** A period that is shown. */
export class PublicPeriodResponse {
  /** `2026-10` or `2026-Q4` */
  period: string;
  startsOn: IsoDay;
  endsOn: IsoDay;
  /** `final`: of record; `provisional`: may still change. */
  @ApiProperty({ enum: ['final', 'provisional'] })
  state: 'final' | 'provisional';
  @ApiProperty({ type: PublicEditionResponse, nullable: true })
  edition: PublicEditionResponse | null;
}

/** A programme that is shown to everybody. */
export class PublicProgrammeResponse {
  code: string;
  party: string;
  title: { kk?: string; ru?: string; en?: string };
  term: { start: IsoDay; end: IsoDay };
  @ApiProperty({ enum: FREQUENCIES })
  reporting: Frequency;
  ruleVersion: string;
  publishedAt: string;
  directions: { code: string; title: { kk?: string; ru?: string; en?: string } }[];
  /** First to last. */
  periods: PublicPeriodResponse[];
  /** The one that is shown unless another is asked for; null while nothing is told yet. */
  standing: string | null;
}

/** Every programme that is shown. */
export class PublicProgrammesResponse {
  items: PublicProgrammeResponse[];
  /** SPDX identifier. */
  licence: string;
}

export function presentPeriod({ period, startsOn, endsOn, edition }: PublicPeriod): PublicPeriodResponse {
  return {
    ...{ period, startsOn, endsOn, state: edition === null ? 'provisional' : 'final' },
    edition: edition && {
      number: edition.number,
      frozenAt: new Date(edition.frozenAt).toISOString(),
      sha256: edition.sha256,
    },
  };
}

export function presentProgrammes(
  programmes: readonly OpenProgramme[],
  licence: string,
): PublicProgrammesResponse {
  const items = programmes.map(({ programme, periods, standing }) => ({
    ...{ code: programme.code, party: programme.party, title: programme.title },
    term: { start: programme.startsOn, end: programme.endsOn },
    ...{ reporting: programme.reporting, ruleVersion: programme.ruleVersion },
    publishedAt: programme.publishedAt.toISOString(),
    directions: programme.directions.map(({ code, title }) => ({ code, title })),
    periods: periods.map(presentPeriod),
    standing: standing?.period ?? null,
  }));
  return { items, licence };
}
