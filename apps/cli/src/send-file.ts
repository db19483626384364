import { Readable } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import type { INestApplicationContext } from '@nestjs/common';
import type { Actor } from '@core/access';
import type { ImportKind } from '@core/reporting';
import { Database } from '@platform/database';
import { FileGuard } from '@platform/scanning';
import { Storage } from '@platform/storage';
import { ImportReader, ReceiveImport, type ImportRow } from '@modules/reports';

const MOST_BYTES = 200 * 1024 * 1024;
const LOOK_EVERY_MS = 100;

export interface FileToSend {
  readonly name: string;
  readonly content: Readable | string;
  readonly kind: ImportKind;
  readonly programme?: string;
  readonly onError?: 'skip' | 'reject';
}

/** Sends a file the way an upload goes and gives the id of its import; a worker does the rest. */
export async function sendFile(
  app: INestApplicationContext,
  file: FileToSend,
  actor: Actor,
): Promise<string> {
  const database = app.get(Database, { strict: false });
  const stream = typeof file.content === 'string' ? Readable.from([Buffer.from(file.content)]) : file.content;
  const guard = app.get(FileGuard, { strict: false });
  const options = {
    ...{ name: file.name, mediaType: 'application/octet-stream', maxBytes: MOST_BYTES },
    judge: (bytes: AsyncIterable<Uint8Array>) => guard.demandClean(bytes, { name: file.name, by: actor }),
  };
  const stored = await app.get(Storage, { strict: false }).write(database, stream, options);
  const { id } = await app.get(ReceiveImport, { strict: false }).run(
    {
      file: { ...stored, name: file.name },
      kind: file.kind,
      programme: file.programme,
      mode: 'apply',
      onError: file.onError ?? 'skip',
    },
    actor,
  );
  return id;
}

/** Waits until an import is over, telling each new state; `tell` gets every look. */
export async function untilApplied(
  app: INestApplicationContext,
  id: string,
  actor: Actor,
  tell: (row: ImportRow) => void = () => undefined,
): Promise<ImportRow> {
  const reader = app.get(ImportReader, { strict: false });
  for (;;) {
    const row = await reader.get(id, actor);
    tell(row);
    if (['applied', 'rejected', 'failed', 'reverted'].includes(row.status)) return row;
    await sleep(LOOK_EVERY_MS);
  }
}
