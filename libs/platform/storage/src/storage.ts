import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { DomainError, uuidv7 } from '@core/kernel';
import { Database, type Sql } from '@platform/database';
import { cutChunks } from './cut-chunks';
import type { StoredFile } from './stored-file';

/** Balances round trips (33 for a national round) against memory and the size of one row. */
const CHUNK_BYTES = 1024 * 1024;

/** What is said of a file that is stored. */
interface StoreRequest {
  name: string;
  mediaType: string;
  maxBytes: number;
  /** Sees all bytes before the file is there for anybody; what it throws keeps the file from being there. */
  judge?: (bytes: AsyncIterable<Buffer>) => Promise<void>;
}

/** Files kept in PostgreSQL, in chunks, so that any worker on any machine can read them and one backup has all. */
@Injectable()
export class Storage {
  constructor(private readonly database: Database) {}

  /**
   * Stores a stream without ever holding more than a chunk of it. Through a transaction, all or nothing; through the
   * database, chunk by chunk, so that a slow upload holds no transaction open: it is removed again when it breaks off.
   * Throws IMPORT.TOO_LARGE (`maxBytes`) as soon as there is one byte too many, and whatever the stream or the judge fails
   * with.
   */
  async write(
    sql: Sql,
    stream: Readable,
    options: StoreRequest,
  ): Promise<{ id: string; size: number; sha256: string }> {
    await forgetUnfinished(sql);
    const id = uuidv7();
    await sql.query('insert into stored_file (id, name, media_type) values ($1, $2, $3)', [
      id,
      options.name,
      options.mediaType,
    ]);
    try {
      return { id, ...(await writeChunks(sql, id, stream, options)) };
    } catch (error) {
      stream.destroy();
      // In a transaction that the error has broken this fails too, and the rollback removes everything.
      await this.remove(sql, id).catch(() => undefined);
      throw error;
    }
  }

  /** The file's bytes, a chunk at a time; the stream fails with FILE.NOT_FOUND, or when a chunk is missing. */
  read(id: string): Readable {
    return Readable.from(this.chunks(id), { objectMode: false });
  }

  /** What is known of a file. Throws FILE.NOT_FOUND, also while it is still arriving. */
  async find(id: string): Promise<StoredFile> {
    const [file] = await this.database.query<StoredFile>(
      `select id, name, media_type as "mediaType", size, sha256, created_at as "createdAt"
       from stored_file where id = $1 and sha256 is not null`,
      [id],
    );
    if (!file) throw new DomainError('FILE.NOT_FOUND', 'not_found', { id });
    return file;
  }

  /** Forgets a file; nothing happens when there is none. */
  async remove(sql: Sql, id: string): Promise<void> {
    await sql.query('delete from stored_file where id = $1', [id]);
  }

  private async *chunks(id: string): AsyncGenerator<Buffer> {
    const { size } = await this.find(id);
    yield* storedChunks(this.database, id, size);
  }
}

async function* storedChunks(sql: Sql, id: string, size: number): AsyncGenerator<Buffer> {
  let sent = 0;
  for (let n = 0; sent < size; n += 1) {
    const [chunk] = await sql.query<{ bytes: Buffer }>(
      'select bytes from stored_file_chunk where file_id = $1 and n = $2',
      [id, n],
    );
    if (!chunk) throw new Error(`Chunk ${n} of file ${id} is missing.`);
    sent += chunk.bytes.length;
    yield chunk.bytes;
  }
}

async function writeChunks(
  sql: Sql,
  id: string,
  stream: Readable,
  { maxBytes, judge }: StoreRequest,
): Promise<{ size: number; sha256: string }> {
  const hash = createHash('sha256');
  let size = 0;
  let n = 0;
  for await (const chunk of cutChunks(limited(stream, maxBytes), CHUNK_BYTES)) {
    hash.update(chunk);
    size += chunk.length;
    await sql.query('insert into stored_file_chunk (file_id, n, bytes) values ($1, $2, $3)', [id, n, chunk]);
    n += 1;
  }
  const sha256 = hash.digest('hex');
  await judge?.(storedChunks(sql, id, size));
  await sql.query('update stored_file set size = $2, sha256 = $3 where id = $1', [id, size, sha256]);
  return { size, sha256 };
}

async function* limited(stream: Readable, maxBytes: number): AsyncGenerator<Buffer> {
  let size = 0;
  for await (const piece of stream) {
    const bytes = Buffer.from(piece as Buffer | string);
    size += bytes.length;
    if (size > maxBytes) throw new DomainError('IMPORT.TOO_LARGE', 'too_large', { maxBytes });
    yield bytes;
  }
}

/** A process killed in the middle of an upload leaves a file that nobody will ever finish. */
async function forgetUnfinished(sql: Sql): Promise<void> {
  await sql.query(`delete from stored_file where sha256 is null and created_at < now() - interval '1 day'`);
}
