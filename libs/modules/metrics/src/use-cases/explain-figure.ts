import { Injectable } from '@nestjs/common';
import { FIGURE_PARTS, partsOf, withoutNoise, type FigureParts } from '@core/metrics';
import { Database } from '@platform/database';
import type { ProgrammeCalendar } from '../data/programme-calendar';
import { EvidenceReader, type ItemEvidence } from '../data/evidence.reader';
import type { ItemSums } from '../domain/items-apart';
import { metricsErrors } from '../domain/metrics.errors';
import { SumByItem } from './sum-by-item';

export interface ExplainRequest {
  readonly programme: ProgrammeCalendar;
  readonly territory: string;
  readonly ord: number;
  readonly type: 'measure' | 'indicator';
  /** A key of FIGURE_PARTS. */
  readonly figure: string;
  readonly knownAt?: string;
  /** A day number, see ChangingCountryReader. */
  readonly borders?: number;
  readonly offset: number;
  readonly limit: number;
}

/** One item behind a figure: what it adds above and below the line, and from which records. */
export interface ExplainedLine {
  readonly sums: ItemSums;
  readonly numerator: number;
  readonly denominator: number;
  readonly evidence: ItemEvidence;
}

/** Why an item of the territory is in the territory but not in the figure. */
export type ExclusionReason = 'cancelled' | 'no_weight' | 'no_part';

export interface Explanation {
  readonly parts: FigureParts;
  readonly numerator: number;
  /** 1 where the figure is a plain sum. */
  readonly denominator: number;
  /** Null where there is nothing to divide by. */
  readonly value: number | null;
  readonly items: number;
  readonly lines: readonly ExplainedLine[];
  readonly excluded: Readonly<Record<ExclusionReason, number>>;
}

/** Takes a figure apart into the items it is made of; their lines add up to its numerator and its denominator. */
@Injectable()
export class ExplainFigure {
  constructor(
    private readonly database: Database,
    private readonly sumByItem: SumByItem,
    private readonly evidence: EvidenceReader,
  ) {}

  /** The lines that weigh most come first. @throws DomainError `METRICS.FIGURE_UNKNOWN` */
  async run(request: ExplainRequest): Promise<Explanation> {
    const { figure, type, offset, limit } = request;
    if (!Object.hasOwn(FIGURE_PARTS, figure)) throw metricsErrors.figureUnknown(figure);
    const parts = FIGURE_PARTS[figure];
    const excluded: Record<ExclusionReason, number> = { cancelled: 0, no_weight: 0, no_part: 0 };
    const taking: Omit<ExplainedLine, 'evidence'>[] = [];
    for (const sums of await this.sumByItem.run(request)) {
      if (sums.type !== type) continue;
      const of = partsOf(parts, sums.sums);
      const denominator = parts.over.length === 0 ? 0 : of.denominator;
      if (of.numerator === 0 && denominator === 0) excluded[reasonOf(sums)] += 1;
      else taking.push({ sums, numerator: of.numerator, denominator });
    }
    const numerator = taking.reduce((total, line) => total + line.numerator, 0);
    const denominator =
      parts.over.length === 0 ? 1 : taking.reduce((total, line) => total + line.denominator, 0);
    taking.sort(
      (a, b) => b.denominator - a.denominator || b.numerator - a.numerator || a.sums.itemId - b.sums.itemId,
    );
    const page = taking.slice(offset, offset + limit);
    const evidence = await this.evidence.read(
      this.database,
      page.map(({ sums }) => sums.itemId),
      request.ord,
      request.knownAt,
    );
    return {
      parts,
      numerator,
      denominator,
      value: valueOf(parts, numerator, denominator),
      items: taking.length,
      lines: page.map((line) => ({ ...line, evidence: evidence.of(line.sums.itemId) })),
      excluded,
    };
  }
}

function reasonOf(sums: ItemSums): ExclusionReason {
  if (sums.status === 'cancelled') return 'cancelled';
  return sums.weight === null ? 'no_weight' : 'no_part';
}

function valueOf({ unit }: FigureParts, numerator: number, denominator: number): number | null {
  if (denominator === 0) return null;
  const scale = unit === 'percent' || unit === 'points' ? 100 : 1;
  return withoutNoise((scale * numerator) / denominator);
}
