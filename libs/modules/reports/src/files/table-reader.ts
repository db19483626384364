import type { DecimalMark } from '@core/kernel';
import {
  isUnansweredRow,
  mapHeader,
  readLineageRow,
  readProgressRow,
  readRoadMapRow,
  readTerritoryRow,
  type Cell,
  type Finding,
  type RowLayout,
  type RowReading,
  type TableKind,
} from '@core/reporting';
import { FileFault } from '../domain/file-fault';
import { stagedDocument } from '../data/staged-document';
import { stagedProgress } from '../data/staged-progress';

/** A row as it goes into the staging area: a line of COPY text, or null when it cannot be used. */
export interface StagedReading {
  readonly line: string | null;
  readonly findings: readonly Finding[];
}

type Staging = (importId: string) => {
  [K in TableKind]: (cells: readonly Cell[], rowNumber: number, layout: RowLayout<K>) => StagedReading;
};

const stagingOf: Staging = (importId) => ({
  progress: (...row) => staged(readProgressRow(...row), (read) => stagedProgress(importId, read)),
  'road-maps': (...row) => staged(readRoadMapRow(...row), (read) => stagedDocument(importId, read)),
  territories: (...row) => staged(readTerritoryRow(...row), (read) => stagedDocument(importId, read)),
  lineage: (...row) => staged(readLineageRow(...row), (read) => stagedDocument(importId, read)),
});

function staged<Row>({ row, findings }: RowReading<Row>, write: (row: Row) => string): StagedReading {
  return { line: row === null ? null : write(row), findings };
}

/** Reads the rows of one table of a file, after its heading. */
export class TableReader<K extends TableKind> {
  private layout?: RowLayout<K>;
  private heading?: readonly Cell[];
  private readonly warned = new Set<string>();
  private readonly stage: (cells: readonly Cell[], rowNumber: number, layout: RowLayout<K>) => StagedReading;

  constructor(
    importId: string,
    private readonly kind: K,
    private readonly format: { readonly decimalMark: DecimalMark; readonly sheet?: string },
    /** Our own template, made before anything was known: rows that nobody filled in are passed over. */
    private readonly isTemplate: boolean,
  ) {
    this.stage = stagingOf(importId)[kind];
  }

  /**
   * Takes in the heading; the same one again costs nothing. Gives the warnings that are new.
   * @throws FileFault when a required column is absent or one comes twice
   */
  head(heading: readonly Cell[]): readonly Finding[] {
    if (heading === this.heading) return [];
    const { columns, findings } = mapHeader(heading, this.kind, this.format.sheet);
    if (findings.some(({ severity }) => severity === 'error')) throw new FileFault(findings);
    this.heading = heading;
    const { decimalMark, sheet } = this.format;
    this.layout = { columns, decimalMark, ...(sheet === undefined ? {} : { sheet }) };
    const fresh = findings.filter(({ column = '' }) => !this.warned.has(column));
    for (const { column = '' } of fresh) this.warned.add(column);
    return fresh;
  }

  /** Null for a row that counts for nothing. */
  read(cells: readonly Cell[], rowNumber: number): StagedReading | null {
    if (this.layout === undefined) throw new Error('Rows are read after their heading.');
    if (this.isTemplate && isUnansweredRow(cells, this.layout as RowLayout<'progress'>)) return null;
    return this.stage(cells, rowNumber, this.layout);
  }
}
