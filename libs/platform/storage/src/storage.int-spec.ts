import 'reflect-metadata';
import { createHash, randomBytes } from 'node:crypto';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { testDatabase } from '@platform/testing';
import { Storage } from './storage';

const MIB = 1024 * 1024;
const options = { name: 'есеп 10.csv', mediaType: 'text/csv', maxBytes: 3 * MIB };

describe('storage', () => {
  let test: Awaited<ReturnType<typeof testDatabase>>;
  let storage: Storage;

  beforeAll(async () => {
    test = await testDatabase();
    storage = new Storage(test.database);
  });
  afterEach(() => test.database.query('delete from stored_file'));
  afterAll(() => test.close());

  async function rows(): Promise<{ files: number; chunks: number }> {
    const [counts] = await test.database.query<{ files: number; chunks: number }>(
      `select (select count(*)::int from stored_file) as files, (select count(*)::int from stored_file_chunk) as chunks`,
    );
    return counts;
  }
  function inPieces(bytes: Buffer, size: number): Readable {
    const pieces: Buffer[] = [];
    for (let at = 0; at < bytes.length; at += size) pieces.push(bytes.subarray(at, at + size));
    return Readable.from(pieces);
  }

  it('gives back the same bytes, stored in chunks of one MiB', async () => {
    const bytes = randomBytes(2 * MIB + 17);
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const { id, ...written } = await storage.write(test.database, inPieces(bytes, 70_001), options);
    expect(written).toEqual({ size: 2 * MIB + 17, sha256 });
    expect(await rows()).toEqual({ files: 1, chunks: 3 });
    expect((await buffer(storage.read(id))).equals(bytes)).toBe(true);
    expect(await storage.find(id)).toMatchObject({
      name: 'есеп 10.csv',
      mediaType: 'text/csv',
      size: bytes.length,
      sha256,
    });
  });

  it('stores an empty file', async () => {
    const { id, size } = await storage.write(test.database, Readable.from([]), options);
    expect(size).toBe(0);
    expect((await buffer(storage.read(id))).length).toBe(0);
  });

  it('takes a file of exactly the limit and refuses one byte more, leaving nothing', async () => {
    await storage.write(test.database, inPieces(Buffer.alloc(3 * MIB), 65_536), options);
    await test.database.query('delete from stored_file');
    const source = inPieces(Buffer.alloc(3 * MIB + 1), 65_536);
    await expect(storage.write(test.database, source, options)).rejects.toMatchObject({
      code: 'IMPORT.TOO_LARGE',
      kind: 'too_large',
      params: { maxBytes: 3 * MIB },
    });
    expect(source.destroyed).toBe(true);
    expect(await rows()).toEqual({ files: 0, chunks: 0 });
  });

  it('leaves nothing of an upload that breaks off', async () => {
    async function* broken() {
      yield Buffer.alloc(MIB);
      throw new Error('connection reset');
    }
    await expect(storage.write(test.database, Readable.from(broken()), options)).rejects.toThrow(
      'connection reset',
    );
    expect(await rows()).toEqual({ files: 0, chunks: 0 });
  });

  it('leaves nothing of a transaction that rolls back', async () => {
    const work = test.database.transaction(async (tx) => {
      await storage.write(tx, Readable.from([Buffer.from('a')]), options);
      throw new Error('no');
    });
    await expect(work).rejects.toThrow('no');
    expect(await rows()).toEqual({ files: 0, chunks: 0 });
  });

  it('says not found of a file that is unknown, removed or still arriving', async () => {
    const { id } = await storage.write(test.database, Readable.from([Buffer.from('a')]), options);
    await storage.remove(test.database, id);
    await expect(buffer(storage.read(id))).rejects.toMatchObject({
      code: 'FILE.NOT_FOUND',
      kind: 'not_found',
    });
    await test.database.query(`insert into stored_file (id, name, media_type) values ($1, 'a', 'b')`, [id]);
    await expect(storage.find(id)).rejects.toMatchObject({ code: 'FILE.NOT_FOUND' });
  });

  it('fails to read a file that lost a chunk, rather than giving a part of it', async () => {
    const { id } = await storage.write(test.database, Readable.from([Buffer.alloc(2 * MIB)]), options);
    await test.database.query('delete from stored_file_chunk where n = 1');
    await expect(buffer(storage.read(id))).rejects.toThrow('Chunk 1');
  });

  it('forgets what a killed process left a day ago, and nothing younger', async () => {
    await test.database.query(
      `insert into stored_file (id, name, media_type, created_at) values
         (gen_random_uuid(), 'old', 'b', now() - interval '25 hours'),
         (gen_random_uuid(), 'young', 'b', now() - interval '23 hours')`,
    );
    await storage.write(test.database, Readable.from([]), { ...options, name: 'new' });
    const names = await test.database.query<{ name: string }>('select name from stored_file order by name');
    expect(names.map((row) => row.name)).toEqual(['new', 'young']);
  });
});
