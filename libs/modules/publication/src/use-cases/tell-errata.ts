import { Injectable } from '@nestjs/common';
import type { PublicPeriod } from '../data/published-programme.reader';
import { correctionsOf, type Correction } from '../domain/corrections-of';
import { publicFigures } from '../domain/public-figures';
import type { OpenProgramme } from './open-programmes';
import { ReadPublicFigures } from './read-public-figures';

/** A territory whose public figures are not those of the edition any more. */
export interface PublicErratum {
  readonly territory: string;
  readonly corrections: readonly Correction[];
}

/** What was corrected since a period's figures were frozen. */
export interface PublicErrata {
  readonly errata: readonly PublicErratum[];
  /** When the figures of today were last computed; null without errata. */
  readonly correctedAt: string | null;
}

/** Tells where today's figures differ from an edition. */
@Injectable()
export class TellErrata {
  constructor(private readonly figures: ReadPublicFigures) {}

  /** By territory; none while the figures are provisional. */
  async run({ programme }: OpenProgramme, period: PublicPeriod): Promise<PublicErrata> {
    if (period.edition === null) return { errata: [], correctedAt: null };
    const [record, today] = await Promise.all([
      this.figures.ofCountry(programme, period),
      this.figures.today(programme, period),
    ]);
    const now = new Map(today.map((one) => [one.territory, one]));
    const errata = record.flatMap((was) => {
      const is = now.get(was.territory);
      const corrections = is === undefined ? [] : correctionsOf(publicFigures(was), publicFigures(is));
      return corrections.length === 0 ? [] : [{ territory: was.territory, corrections }];
    });
    const times = errata.map(({ territory }) => now.get(territory)?.computedAt ?? '');
    return { errata, correctedAt: times.sort().at(-1) || null };
  }
}
