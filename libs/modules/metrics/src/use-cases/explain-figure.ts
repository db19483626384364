import { Injectable } from '@nestjs/common';
import { EXPLAINED_PARTS, type FigureParts } from '@core/metrics';
import { Database } from '@platform/database';
import { ChapterReader, type ChapterItems, type ChapterKind } from '../data/chapter.reader';
import type { ProgrammeCalendar } from '../data/programme-calendar';
import { EvidenceReader, type ItemEvidence } from '../data/evidence.reader';
import { metricsErrors } from '../domain/metrics.errors';
import { takeApart, type FigureApart, type FigurePart } from '../domain/take-apart';
import { SumByItem } from './sum-by-item';

/** Whose items a figure is narrowed to; the key null: those of none. */
export interface AskedChapter {
  readonly by: ChapterKind;
  readonly key: string | null;
}

export interface ExplainRequest {
  readonly programme: ProgrammeCalendar;
  readonly territory: string;
  readonly ord: number;
  /** `all`: measures and indicators together, which only counts can be of. */
  readonly type: 'measure' | 'indicator' | 'all';
  /** A key of EXPLAINED_PARTS. */
  readonly figure: string;
  /** Absent: everything that counts at the territory. */
  readonly chapter?: AskedChapter;
  readonly knownAt?: string;
  /** A day number, see ChangingCountryReader. */
  readonly borders?: number;
  readonly offset: number;
  readonly limit: number;
}

/** One item behind a figure: what it adds above and below the line, and from which records. */
export interface ExplainedLine extends FigurePart {
  readonly evidence: ItemEvidence;
}

export interface Explanation extends Omit<FigureApart, 'taking'> {
  readonly parts: FigureParts;
  /** Absent where the whole territory was asked for. */
  readonly chapter?: ChapterItems;
  readonly items: number;
  readonly lines: readonly ExplainedLine[];
}

/** Takes a figure of a territory, or of a chapter there, apart into the items it is made of; their lines add up to it. */
@Injectable()
export class ExplainFigure {
  constructor(
    private readonly database: Database,
    private readonly sumByItem: SumByItem,
    private readonly chapters: ChapterReader,
    private readonly evidence: EvidenceReader,
  ) {}

  /** The lines that weigh most come first. @throws DomainError `METRICS.FIGURE_UNKNOWN`, `METRICS.CHAPTER_UNKNOWN` */
  async run(request: ExplainRequest): Promise<Explanation> {
    const { type, ord, knownAt, offset, limit } = request;
    const parts = partsOfFigure(request);
    const chapter = await this.chapterOf(request);
    const all = await this.sumByItem.run(request);
    const apart = all.filter(
      (item) => (type === 'all' || item.type === type) && (chapter?.items.has(item.itemId) ?? true),
    );
    const { taking, ...figure } = takeApart(parts, apart);
    const page = taking.slice(offset, offset + limit);
    const ids = page.map(({ sums }) => sums.itemId);
    const evidence = await this.evidence.read(this.database, ids, ord, knownAt);
    return {
      ...figure,
      parts,
      chapter,
      items: taking.length,
      lines: page.map((line) => ({ ...line, evidence: evidence.of(line.sums.itemId) })),
    };
  }

  private async chapterOf({ programme, chapter }: ExplainRequest): Promise<ChapterItems | undefined> {
    if (chapter === undefined) return undefined;
    const { by, key } = chapter;
    const found = await this.chapters.one(this.database, programme.id, by, key);
    if (found === undefined) throw metricsErrors.chapterUnknown(key ?? '');
    return found;
  }
}

/** What the type has no figure of is refused like what there is no figure of: money of indicators, percentages of both. */
function partsOfFigure({ figure, type }: ExplainRequest): FigureParts {
  const parts = Object.hasOwn(EXPLAINED_PARTS, figure) ? EXPLAINED_PARTS[figure] : undefined;
  const isOfType = type === 'all' ? parts?.unit === 'count' : type === 'measure' || parts?.unit !== 'million';
  if (parts === undefined || !isOfType) {
    throw metricsErrors.figureUnknown(type === 'measure' ? figure : `${NAMES[type]}.${figure}`);
  }
  return parts;
}

const NAMES = { all: 'all', indicator: 'indicators' } as const;
