import { expect } from '@jest/globals';
import { createHash } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Cells } from '../country-under-test';
import { fileOf, type FileForm } from '../files/file-forms';
import type { ImportView, PlatformUnderTest, Upload } from '../platform-under-test';
import { badRowsOf, type BadRow } from './bad-row';

/** What the rows of one kind of file are about. */
export interface BadInputTable {
  readonly upload: Pick<Upload, 'kind' | 'programme'>;
  /** A sound row; bad ones differ from it in a cell or two. */
  readonly sound: Cells;
  /** Two good rows that say something new each time, because they carry the mark. */
  good(mark: string): readonly [Cells, Cells];
  /** What has been recorded with the mark, sorted; the database is asked, not the import. */
  recorded(mark: string): Promise<string[]>;
  /** What it is when both good rows are in. */
  readonly bothRecorded: readonly string[];
}

interface FindingView {
  code: string;
  severity: string;
  row: number | null;
  column: string | null;
  params: Record<string, unknown>;
}

const OVER = ['applied', 'rejected', 'previewed', 'failed'];
const PATIENCE_MS = 20_000;

/** Sends files with something bad in them over HTTP and looks at all that must come of it. */
export class BadInputDesk {
  constructor(private readonly platform: PlatformUnderTest) {}

  /** A bad row between good ones: refused by name, alone or with the whole file, as the sender wanted. */
  async expectRefused(table: BadInputTable, bad: BadRow, form: FileForm): Promise<void> {
    const mark = `${bad.what} ${form}`;
    const [first, last] = table.good(mark);
    const badRows = badRowsOf(bad, table.sound);
    const file = fileOf(form, [first, ...badRows, last]);
    const findings = badRows.map((_row, index) => ({
      ...{ code: bad.code, severity: 'error', row: 3 + index, column: bad.column },
      params: bad.params,
    }));
    const total = badRows.length + 2;

    const strict = await this.sent(file, { ...table.upload, onError: 'reject' });
    expect(countsOf(strict)).toEqual(['rejected', total, 0, total, 0]);
    expect(await this.findings(strict.id)).toEqual(findings);
    expect(await table.recorded(mark)).toEqual([]);

    const lenient = await this.sent(file, table.upload);
    expect(await this.findings(lenient.id)).toEqual(findings);
    expect(countsOf(lenient)).toEqual(['applied', total, 2, badRows.length, 0]);
    expect(await table.recorded(mark)).toEqual(table.bothRecorded);
    expect(await this.original(lenient.id)).toBe(sha256(file.content));

    const again = await this.platform.upload(file.content, { ...table.upload, fileName: file.fileName });
    expect([again.status, ((await again.json()) as ImportView).id]).toEqual([200, lenient.id]);
    expect(await table.recorded(mark)).toEqual(table.bothRecorded);
  }

  /** Sends a file and waits until it is applied or refused, not for the figures. */
  async sent(file: { content: string | Uint8Array; fileName: string }, upload: Upload): Promise<ImportView> {
    const response = await this.platform.upload(file.content, { ...upload, fileName: file.fileName });
    const text = await response.text();
    if (response.status !== 202) throw new Error(`The file was answered ${response.status}: ${text}`);
    const { id } = JSON.parse(text) as ImportView;
    for (const until = Date.now() + PATIENCE_MS; ; await sleep(15)) {
      const view = await this.platform.call<ImportView>('GET', `/imports/${id}`);
      if (OVER.includes(view.status)) return view;
      if (Date.now() > until) throw new Error(`Import ${id} is still ${view.status}`);
    }
  }

  /** Sends rows of a table. */
  sentRows(table: BadInputTable, form: FileForm, rows: readonly Cells[]): Promise<ImportView> {
    return this.sent(fileOf(form, rows), table.upload);
  }

  async findings(id: string): Promise<object[]> {
    const { items } = await this.platform.call<{ items: FindingView[] }>(
      'GET',
      `/imports/${id}/findings?limit=500`,
    );
    return items.map(({ code, severity, row, column, params }) => ({ code, severity, row, column, params }));
  }

  /** The hash of the file as it is kept. */
  async original(id: string): Promise<string> {
    const chunks = await this.platform.database.query<{ bytes: Buffer }>(
      `select c.bytes from stored_file_chunk c join import i on i.file_id = c.file_id where i.id = $1 order by c.n`,
      [id],
    );
    return sha256(Buffer.concat(chunks.map(({ bytes }) => bytes)));
  }
}

function countsOf({ status, totalRows, acceptedRows, rejectedRows, unchangedRows }: ImportView): unknown[] {
  return [status, totalRows, acceptedRows, rejectedRows, unchangedRows];
}

function sha256(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}
