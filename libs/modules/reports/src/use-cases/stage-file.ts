import { Injectable } from '@nestjs/common';
import type { ProgrammeDocument } from '@core/reporting';
import type { Transaction } from '@platform/database';
import { Storage } from '@platform/storage';
import { FindingRepository } from '../data/finding.repository';
import type { Import } from '../data/import.entity';
import { stagedDocument } from '../data/staged-document';
import { StagingArea } from '../data/staging-area';
import { StagingRepository } from '../data/staging.repository';
import { FileFault } from '../domain/file-fault';
import { IMPORT_LIMITS } from '../files/import-limits';
import { openRowSource } from '../files/open-row-source';
import { readProgrammeFile } from '../files/read-programme-file';
import { TableReader } from '../files/table-reader';
import { ShowReading } from './show-reading';

/** A programme of a file, with its place in it. */
export interface StagedProgramme {
  readonly rowNumber: number;
  readonly programme: ProgrammeDocument;
}

/** Reads a stored file into the staging area, judging each row by itself; whatever an earlier try left is replaced. */
@Injectable()
export class StageFile {
  constructor(
    private readonly storage: Storage,
    private readonly staging: StagingRepository,
    private readonly findings: FindingRepository,
    private readonly progress: ShowReading,
  ) {}

  /**
   * Gives the number of rows.
   * @throws FileFault when the file as a whole cannot be taken
   * @throws the signal's reason when the worker is to stop
   */
  async run(tx: Transaction, imported: Import, signal: AbortSignal): Promise<number> {
    await this.staging.clear(tx, imported.id);
    await this.findings.clear(tx, imported.id);
    const area = new StagingArea(
      tx,
      { importId: imported.id, kind: imported.kind },
      this.staging,
      this.findings,
    );
    try {
      const rows =
        imported.kind === 'programmes'
          ? await this.stageProgrammes(imported, area)
          : await this.stageTable(imported, imported.kind, area, signal);
      if (rows === 0) throw FileFault.of('IMPORT.EMPTY');
      await area.close();
      return rows;
    } catch (error) {
      area.abandon();
      throw error;
    } finally {
      this.progress.forget(imported.id);
    }
  }

  private async stageProgrammes(imported: Import, area: StagingArea): Promise<number> {
    const readings = await readProgrammeFile(() => this.storage.read(imported.fileId));
    for (const { rowNumber, programme, findings } of readings) {
      if (findings.some(({ code }) => code.startsWith('IMPORT.') && code !== 'IMPORT.COLUMN_UNKNOWN')) {
        throw new FileFault(findings);
      }
      area.add(programme && stagedDocument(imported.id, { rowNumber, programme }), findings);
    }
    return readings.length;
  }

  private async stageTable(
    imported: Import,
    kind: Exclude<Import['kind'], 'programmes'>,
    area: StagingArea,
    signal: AbortSignal,
  ): Promise<number> {
    const most = kind === 'progress' ? IMPORT_LIMITS.rows : IMPORT_LIMITS.documents;
    const { size } = await this.storage.find(imported.fileId);
    let bytes = 0;
    const read = () => counted(this.storage.read(imported.fileId), (count) => (bytes = count));
    const source = await openRowSource(read, kind);
    const table = new TableReader(imported.id, kind, source);
    let rows = 0;
    for await (const batch of source.batches()) {
      signal.throwIfAborted();
      area.add(null, table.head(batch.heading));
      for (const { cells, rowNumber } of batch.rows) {
        const { line, findings } = table.read(cells, rowNumber);
        area.add(line, findings);
      }
      rows += batch.rows.length;
      if (rows > most) throw FileFault.of('IMPORT.TOO_LARGE', { what: 'rows', max: most });
      await area.flush();
      await this.progress.run(imported.id, rows, bytes / size);
    }
    return rows;
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
