import { createDeflateRaw, deflateRawSync, inflateRawSync } from 'node:zlib';
import { inspectArchive } from './inspect-archive';
import { readWorkbook } from './read-workbook';
import { aSheetOf, aWorkbook, workbookEntries } from './testing/workbook.factory';
import { zipFile } from './testing/zip-file';

const MIB = 1024 * 1024;
const SHEET = 'xl/worksheets/sheet1.xml';
const good = workbookEntries({ sheets: { S: '' } });

async function* whole(bytes: Buffer): AsyncGenerator<Buffer> {
  yield bytes;
}

async function faultOf(bytes: Buffer): Promise<unknown> {
  return readWorkbook(whole(bytes), { sheet: 's' }).then(
    () => 'taken',
    ({ kind, params }: { kind: string; params: object }) => ({ kind, ...params }),
  );
}

/** Zeros, deflated a mebibyte at a time. */
async function deflatedZeros(mebibytes: number): Promise<Buffer> {
  const deflate = createDeflateRaw();
  const pieces: Buffer[] = [];
  deflate.on('data', (piece: Buffer) => pieces.push(piece));
  const zeros = Buffer.alloc(MIB);
  for (let count = 0; count < mebibytes; count += 1) {
    if (!deflate.write(zeros)) await new Promise((resolve) => deflate.once('drain', resolve));
  }
  await new Promise<void>((resolve) => {
    deflate.once('end', resolve);
    deflate.end();
  });
  return Buffer.concat(pieces);
}

function cpuSince(start: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(start);
  return user + system;
}

describe('the guard before parsing', () => {
  it('lets an honest workbook pass, stored or deflated', async () => {
    await expect(inspectArchive(aSheetOf([['a'], [1]]))).resolves.toBeDefined();
    const stored = zipFile(good.map((entry) => ({ ...entry, stored: true })));
    await expect(inspectArchive(stored)).resolves.toBeDefined();
  });

  describe('a bomb of 1.5 GB in 1.5 MB', () => {
    let deflated: Buffer;
    let floor: number;

    beforeAll(async () => {
      deflated = await deflatedZeros(1_500);
      // What it costs here and now to inflate as much as the guard may read before it must refuse.
      const allowed = await deflatedZeros(200);
      const start = process.cpuUsage();
      inflateRawSync(allowed);
      floor = cpuSince(start);
    }, 120_000);

    it.each([
      ['that says so', 1_500 * MIB, { what: 'entry', max: 150 * MIB }],
      ['that claims to be small', 1_000, { what: 'claimed', max: 1_000 }],
      ['that claims to be just small enough', 149 * MIB, { what: 'claimed', max: 149 * MIB }],
    ])(
      'is refused after no more than is allowed, in little memory: one %s',
      async (_case, claimedSize, params) => {
        const bomb = zipFile([...good.slice(0, -1), { name: SHEET, content: '', deflated, claimedSize }]);
        const before = process.memoryUsage().rss;
        const start = process.cpuUsage();
        await expect(faultOf(bomb)).resolves.toEqual({ kind: 'too_large', ...params });
        // The whole bomb would cost seven and a half times the floor.
        expect(cpuSince(start)).toBeLessThan(3 * floor);
        // A coarse sieve: what it looks for would be fifteen times as much.
        expect(process.memoryUsage().rss - before).toBeLessThan(100 * MIB);
      },
    );
  });

  it('refuses what is deflated more than 200 times, unless it is small', async () => {
    const zeros = (mebibytes: number) => ({ name: 'a.bin', content: Buffer.alloc(mebibytes * MIB) });
    await expect(faultOf(zipFile([...good, zeros(10)]))).resolves.toEqual({
      kind: 'too_large',
      what: 'ratio',
      max: 200,
    });
    await expect(inspectArchive(zipFile([...good, zeros(1)]))).resolves.toBeDefined();
  });

  it('counts all entries together, so that none can hide behind the others', async () => {
    const content = Buffer.alloc(90 * MIB);
    for (let at = 0; at < content.length; at += 997) content[at] = at;
    const deflated = deflateRawSync(content, { level: 1 });
    const entry = { content: '', deflated, claimedSize: content.length };
    const names = ['a.bin', 'b.bin', 'c.bin'];
    const archive = zipFile([...good, ...names.map((name) => ({ ...entry, name }))]);
    await expect(faultOf(archive)).resolves.toMatchObject({ kind: 'too_large', what: 'archive' });
  });

  it('refuses more than 2,000 entries', async () => {
    const entries = Array.from({ length: 2_001 }, (_, index) => ({ name: `${index}.xml`, content: '' }));
    await expect(faultOf(zipFile(entries))).resolves.toMatchObject({ kind: 'too_large', what: 'entries' });
  });

  it.each([
    ['in a sheet', SHEET, ''],
    ['in a sheet, across the border of two pieces', SHEET, `<!--${'x'.repeat(64 * 1024 - 10)}-->`],
    ['in a part that nobody reads', 'docProps/app.xml', ''],
  ])('refuses a document type %s', async (_case, name, before) => {
    const content = `${before}<!DOCTYPE a [<!ENTITY b "c">]><worksheet/>`;
    const archive = zipFile([...good.filter((entry) => entry.name !== name), { name, content }]);
    await expect(faultOf(archive)).resolves.toEqual({ kind: 'unreadable', reason: 'doctype' });
  });

  const ole = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  const text = Buffer.from('EncryptedPackage', 'utf16le');
  const macros = 'application/vnd.ms-excel.sheet.macroEnabled.main+xml';
  const damaged = Buffer.from(aSheetOf([['a']]));
  damaged.fill(0xff, 60, 90);

  it.each<[string, Buffer, object]>([
    ['nothing', Buffer.alloc(0), { kind: 'unreadable', reason: 'zip' }],
    ['what is no zip file', Buffer.from('a,b\n1,2\n'.repeat(10)), { kind: 'unreadable', reason: 'zip' }],
    ['half a zip file', aSheetOf([['a']]).subarray(0, 700), { kind: 'unreadable', reason: 'zip' }],
    ['a damaged one', damaged, { kind: 'unreadable', reason: 'damaged' }],
    [
      'a zip file without a workbook',
      zipFile([{ name: 'a.txt', content: 'a' }]),
      { kind: 'unreadable', reason: 'workbook' },
    ],
    ['a workbook without a sheet', aWorkbook({ sheets: {} }), { kind: 'unreadable', reason: 'sheet' }],
    ['an old workbook', Buffer.concat([ole, Buffer.alloc(2_000)]), { kind: 'unreadable', reason: 'xls' }],
    ['an encrypted one', Buffer.concat([ole, Buffer.alloc(2 * MIB), text]), { kind: 'encrypted' }],
    [
      'an encrypted entry',
      zipFile([
        { name: 'a', content: 'a' },
        { ...good[0], flags: 1 },
      ]),
      { kind: 'encrypted' },
    ],
    [
      'a file of macros',
      zipFile([...good, { name: 'xl/vbaProject.bin', content: 'a' }]),
      { kind: 'unreadable', reason: 'macros' },
    ],
    [
      'a workbook for macros',
      aWorkbook({ sheets: { S: '' }, workbookType: macros }),
      { kind: 'unreadable', reason: 'macros' },
    ],
  ])('refuses %s', async (_case, bytes, fault) => {
    await expect(faultOf(bytes)).resolves.toEqual(fault);
  });

  it('refuses a file that is too large to be held', async () => {
    const sheet = readWorkbook(whole(Buffer.alloc(1_001)), { sheet: 's', archive: { bytes: 1_000 } });
    await expect(sheet).rejects.toMatchObject({ kind: 'too_large', params: { what: 'bytes' } });
  });
});
