import sharp from 'sharp';
import { crc32 } from 'node:zlib';
import { KeepAttachments } from './use-cases/keep-attachments';
import { ReportsWorld } from './testing/reports-world.factory';

jest.setTimeout(60_000);

let world: ReportsWorld;

beforeAll(async () => {
  world = await ReportsWorld.open();
});
afterAll(() => world.close());

/** An archive of files as they are. */
function archiveOf(files: Readonly<Record<string, Buffer | string>>): Buffer {
  const bodies: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [path, content] of Object.entries(files)) {
    const [bytes, name] = [Buffer.from(content), Buffer.from(path)];
    const fields = Buffer.alloc(26);
    fields.writeUInt16LE(20, 0);
    fields.writeUInt32LE(crc32(bytes), 10);
    fields.writeUInt32LE(bytes.length, 14);
    fields.writeUInt32LE(bytes.length, 18);
    fields.writeUInt16LE(name.length, 22);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(offset, 10);
    directory.push(Buffer.from('PK\x01\x02\x14\x00', 'latin1'), fields, place, name);
    bodies.push(Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), fields, name, bytes]));
    offset += bodies[bodies.length - 1].length;
  }
  const listed = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(bodies.length, 4);
  end.writeUInt16LE(bodies.length, 6);
  end.writeUInt32LE(listed.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...bodies, listed, Buffer.from('PK\x05\x06', 'latin1'), end]);
}

/** A signal that is given after so many files. */
function afterFiles(files: number): AbortSignal {
  const controller = new AbortController();
  let asked = 0;
  const { signal } = controller;
  const { throwIfAborted } = signal;
  return Object.assign(signal, {
    throwIfAborted: () => {
      if ((asked += 1) > files) controller.abort(new Error('The worker is to stop.'));
      throwIfAborted.call(signal);
    },
  });
}

async function attachments(): Promise<string[]> {
  const rows = await world.database.query<{ line: string }>(
    `select name || case when content_id is null then ' waits' else ' kept' end as line from import_attachment order by name`,
  );
  return rows.map(({ line }) => line);
}

it('goes on with the files that are left when a worker was stopped among them', async () => {
  const photo = (background: string) =>
    sharp({ create: { width: 40, height: 30, channels: 3, background } })
      .jpeg()
      .toBuffer();
  const content = archiveOf({
    'progress.csv':
      'territory_code,item_code,period,value,evidence\n110000000,STG,2026-01,10,a.jpg;b.jpg;c.jpg\n',
    'a.jpg': await photo('red'),
    'b.jpg': await photo('green'),
    'c.jpg': await photo('blue'),
    'unnamed.jpg': await photo('white'),
  });
  const fields = { mode: 'preview' };
  const { id } = await world.imported({ content, name: 'report.zip', fields });
  const keep = world.app.get(KeepAttachments, { strict: false });
  await keep.run(String(id), new AbortController().signal);
  // Nothing is kept of what is only looked at.
  expect(await attachments()).toEqual(['a.jpg waits', 'b.jpg waits', 'c.jpg waits', 'unnamed.jpg waits']);

  await world.database.query(
    `update import set status = 'applying', mode = 'apply', submitted_by = 'liaison', submitted_at = now() where id = $1`,
    [id],
  );
  await expect(keep.run(String(id), afterFiles(1))).rejects.toThrow('The worker is to stop.');
  expect(await attachments()).toEqual(['a.jpg kept', 'b.jpg waits', 'c.jpg waits', 'unnamed.jpg waits']);

  await keep.run(String(id), new AbortController().signal);
  expect(await attachments()).toEqual(['a.jpg kept', 'b.jpg kept', 'c.jpg kept', 'unnamed.jpg waits']);
  const [{ contents }] = await world.database.query<{ contents: number }>(
    'select count(*)::int as contents from evidence_content',
  );
  expect(contents).toBe(3);
});
