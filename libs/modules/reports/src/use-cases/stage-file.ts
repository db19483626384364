import { Injectable } from '@nestjs/common';
import type { Finding, ProgrammeDocument, TableKind } from '@core/reporting';
import { CountrySettings } from '@platform/config';
import type { Transaction } from '@platform/database';
import { FindingRepository } from '../data/finding.repository';
import type { Import } from '../data/import.entity';
import { stagedDocument } from '../data/staged-document';
import { StagingArea } from '../data/staging-area';
import { StagingRepository } from '../data/staging.repository';
import { FileFault } from '../domain/file-fault';
import { IMPORT_LIMITS } from '../files/import-limits';
import { openRowSource } from '../files/open-row-source';
import { readBoundaryFile } from '../files/read-boundary-file';
import { readProgrammeFile } from '../files/read-programme-file';
import { TableReader } from '../files/table-reader';
import { CheckManifest } from '../templates/check-manifest';
import { OpenStoredFile, type OpenedFile } from './open-stored-file';
import { ShowReading } from './show-reading';

/** A programme of a file, with its place in it. */
export interface StagedProgramme {
  readonly rowNumber: number;
  readonly programme: ProgrammeDocument;
}

/** What was read of a file. */
export interface StagedRows {
  readonly rows: number;
  /** Of a workbook. */
  readonly sheet: string | null;
}

/** Reads a stored file into the staging area, judging each row by itself; whatever an earlier try left is replaced. */
@Injectable()
export class StageFile {
  constructor(
    private readonly files: OpenStoredFile,
    private readonly staging: StagingRepository,
    private readonly findings: FindingRepository,
    private readonly progress: ShowReading,
    private readonly checkManifest: CheckManifest,
    private readonly country: CountrySettings,
  ) {}

  /**
   * @throws FileFault when the file as a whole cannot be taken
   * @throws the signal's reason when the worker is to stop
   */
  async run(tx: Transaction, imported: Import, signal: AbortSignal): Promise<StagedRows> {
    await this.staging.clear(tx, imported.id);
    await this.findings.clear(tx, imported.id);
    const file = await this.files.run(tx, imported);
    const area = new StagingArea(
      tx,
      { importId: imported.id, kind: imported.kind },
      this.staging,
      this.findings,
    );
    try {
      const staged = await this.stageRows(imported, file, area, signal);
      if (staged.rows === 0) throw FileFault.of('IMPORT.EMPTY');
      await area.close();
      return staged;
    } catch (error) {
      area.abandon();
      throw error;
    } finally {
      this.progress.forget(imported.id);
    }
  }

  private stageRows(
    imported: Import,
    file: OpenedFile,
    area: StagingArea,
    signal: AbortSignal,
  ): Promise<StagedRows> {
    switch (imported.kind) {
      case 'programmes':
        return this.stageProgrammes(imported, file, area);
      case 'boundaries':
        return this.stageBoundaries(imported, file, area, signal);
      default:
        return this.stageTable({ imported, kind: imported.kind, file }, area, signal);
    }
  }

  private async stageProgrammes(imported: Import, file: OpenedFile, area: StagingArea): Promise<StagedRows> {
    const readings = await readProgrammeFile(file.read, this.country);
    for (const { rowNumber, programme, findings } of readings) {
      refuseWholeFile(findings);
      area.add(programme && stagedDocument(imported.id, { rowNumber, programme }), findings);
    }
    return { rows: readings.length, sheet: null };
  }

  /** One boundary may be many megabytes, so each goes to the database before the next. */
  private async stageBoundaries(
    imported: Import,
    file: OpenedFile,
    area: StagingArea,
    signal: AbortSignal,
  ): Promise<StagedRows> {
    const readings = await readBoundaryFile(file.read);
    for (const { boundary, findings } of readings) {
      signal.throwIfAborted();
      refuseWholeFile(findings);
      area.add(boundary && stagedDocument(imported.id, boundary), findings);
      await area.flush();
    }
    return { rows: readings.length, sheet: null };
  }

  private async stageTable(
    { imported, kind, file }: { imported: Import; kind: TableKind; file: OpenedFile },
    area: StagingArea,
    signal: AbortSignal,
  ): Promise<StagedRows> {
    const most = kind === 'progress' ? IMPORT_LIMITS.rows : IMPORT_LIMITS.documents;
    let bytes = 0;
    const read = () => counted(file.read(), (count) => (bytes = count));
    const source = await openRowSource(read, kind);
    const manifest = kind === 'progress' ? await source.manifest?.() : undefined;
    const table = new TableReader(imported.id, kind, source, manifest !== undefined);
    if (manifest) area.add(null, await this.checkManifest.run(imported.programmeId ?? 0, manifest));
    let rows = 0;
    for await (const batch of source.batches()) {
      signal.throwIfAborted();
      area.add(null, table.head(batch.heading));
      for (const { cells, rowNumber } of batch.rows) {
        const reading = table.read(cells, rowNumber);
        if (reading === null) continue;
        area.add(reading.line, reading.findings);
        rows += 1;
      }
      if (rows > most) throw FileFault.of('IMPORT.TOO_LARGE', { what: 'rows', max: most });
      await area.flush();
      await this.progress.run(imported.id, rows, bytes / file.size);
    }
    return { rows, sheet: source.sheet ?? null };
  }
}

/** @throws FileFault when a finding is about the document as a whole */
function refuseWholeFile(findings: readonly Finding[]): void {
  if (findings.some(({ code }) => code.startsWith('IMPORT.') && code !== 'IMPORT.COLUMN_UNKNOWN')) {
    throw new FileFault(findings);
  }
}

/** The same bytes, telling how many of them have gone by. */
async function* counted(
  content: AsyncIterable<Buffer>,
  tell: (bytes: number) => void,
): AsyncGenerator<Buffer> {
  let bytes = 0;
  for await (const piece of content) {
    yield piece;
    bytes += piece.length;
    tell(bytes);
  }
}
