import { Readable } from 'node:stream';
import { DomainError, type Language } from '@core/kernel';
import { HEADINGS, type ImportKind, type TableKind } from '@core/reporting';
import { Injectable } from '@nestjs/common';
import { WorkbookFault } from '@platform/spreadsheets';
import { Storage } from '@platform/storage';
import { FindingReader } from '../data/finding.reader';
import type { Import } from '../data/import.entity';
import { ImportRepository } from '../data/import.repository';
import { FileFault } from '../domain/file-fault';
import { inspectContent } from '../files/inspect-content';
import { ReportBundle } from '../files/report-bundle';
import { findingsList } from './findings-list';
import { markedTable } from './marked-table';
import { markedWorkbook } from './marked-workbook';

/** A workbook is held in memory while it is marked, twice its deflated size. */
const MOST_AT_ONCE = 4;

/** Gives a file back with what is wrong marked in it, ready to be mended and sent again. */
@Injectable()
export class MarkFile {
  private underWay = 0;

  constructor(
    private readonly imports: ImportRepository,
    private readonly findings: FindingReader,
    private readonly storage: Storage,
  ) {}

  /**
   * The workbook, piece by piece. The caller has made sure that the actor may see the import.
   * @throws DomainError `UNAVAILABLE` while too many are made at once
   */
  async run(importId: string, language: Language): Promise<Readable> {
    if (this.underWay >= MOST_AT_ONCE) throw new DomainError('UNAVAILABLE', 'unavailable');
    this.underWay += 1;
    const release = () => (this.underWay -= 1);
    try {
      return Readable.from(await this.pieces(importId, language)).once('close', release);
    } catch (error) {
      release();
      throw error;
    }
  }

  private async pieces(importId: string, language: Language): Promise<AsyncGenerator<Buffer>> {
    const imported = await this.imports.get(importId);
    const marked = isTable(imported.kind) ? await this.mark(imported, imported.kind, language) : undefined;
    return marked ?? findingsList(this.findings.all(importId), language);
  }

  /** Undefined where the file cannot be read as a table: it was refused as a whole then. */
  private async mark(
    imported: Import,
    kind: TableKind,
    language: Language,
  ): Promise<AsyncGenerator<Buffer> | undefined> {
    const findings = () => this.findings.all(imported.id);
    try {
      const read = await this.tableOf(imported);
      const { format } = await inspectContent(read());
      if (format === 'workbook') return await markedWorkbook(read(), { kind, language }, findings);
      return await markedTable(read, { kind, language }, findings);
    } catch (error) {
      if (error instanceof WorkbookFault || error instanceof FileFault) return undefined;
      throw error;
    }
  }

  /** Opens the table from its beginning; of a bundle, the one inside. @throws FileFault */
  private async tableOf({ kind, fileId, fileName }: Import): Promise<() => AsyncIterable<Buffer>> {
    const read = () => this.storage.read(fileId);
    const mayBeBundle = kind === 'progress' && ReportBundle.isNamedSo(fileName);
    const bundle = mayBeBundle ? await ReportBundle.open(read()) : undefined;
    return bundle?.table ?? read;
  }
}

function isTable(kind: ImportKind): kind is TableKind {
  return kind in HEADINGS;
}
