import { createHash } from 'node:crypto';
import sharp from 'sharp';
import { EvidenceWorld, type Answer, type Person, type SentFile } from './testing/evidence-world.factory';
import { aBomb, aPicture, aPolyglot, CAMERA_NOTES } from './testing/sent-files.factory';

let world: EvidenceWorld;
let photo: SentFile;

const PDF: SentFile = { name: 'Акт №1.pdf', bytes: '%PDF-1.7\n<script>alert(1)</script>\n%%EOF\n' };
const SVG: SentFile = {
  name: 'photo.png',
  bytes: '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>',
};

beforeAll(async () => {
  world = await EvidenceWorld.open();
  photo = { name: 'photo.jpg', bytes: await aPicture('jpeg', 900, 600, CAMERA_NOTES) };
});
afterAll(() => world.close());

beforeEach(async () => {
  world.clock.instant = new Date('2026-03-20T07:00:00Z');
  await world.database.query('delete from evidence');
  await world.database.query('delete from evidence_content');
  await world.database.query('delete from stored_file');
});

function entryPath(entry = world.ids.entry): string {
  return `/entries/${entry}/evidence`;
}

function verificationPath(): string {
  return `/items/${world.ids.item}/verifications/${world.ids.verification}/evidence`;
}

function items({ body }: Answer): Record<string, unknown>[] {
  return body['items'] as Record<string, unknown>[];
}

async function attached(file: SentFile, who: Person = 'liaison', path = entryPath()): Promise<string> {
  const answer = await world.attach(path, [file], who);
  expect(answer.status).toBe(201);
  return String(items(answer).at(-1)?.['id']);
}

describe('attaching', () => {
  it('shows what was attached to an entry, with place and time of the picture', async () => {
    const answer = await world.attach(entryPath(), [photo, PDF], 'liaison');
    expect(answer.status).toBe(201);
    expect(items(answer)).toEqual([
      {
        id: expect.any(String) as string,
        name: 'photo.jpg',
        kind: 'image',
        mediaType: 'image/jpeg',
        size: expect.any(Number) as number,
        sha256: createHash('sha256').update(photo.bytes).digest('hex'),
        width: 900,
        height: 600,
        takenAt: '2026-03-12T14:03:22+05:00',
        place: { latitude: 51.129667, longitude: 71.425 },
        itemId: world.ids.item,
        entry: world.ids.entry,
        verification: null,
        attachedBy: 'liaison',
        attachedAt: '2026-03-20T07:00:00.000Z',
        removed: null,
      },
      expect.objectContaining({
        name: 'Акт №1.pdf',
        kind: 'document',
        mediaType: 'application/pdf',
        place: null,
      }),
    ]);
  });

  it('adds to a verification, and an item lists the files of both', async () => {
    await attached(photo);
    const id = await attached(PDF, 'verifier', verificationPath());
    expect(items(await world.get(verificationPath(), 'leader')).map((one) => one['id'])).toEqual([id]);
    const ofItem = items(await world.get(`/items/${world.ids.item}/evidence`, 'leader'));
    expect(ofItem.map(({ name, entry, verification }) => [name, entry, verification])).toEqual([
      ['photo.jpg', world.ids.entry, null],
      ['Акт №1.pdf', null, world.ids.verification],
    ]);
  });

  it('keeps the same bytes once, however often they come', async () => {
    await attached(photo);
    await attached({ ...photo, name: 'the same.jpeg' });
    await attached(photo, 'verifier', verificationPath());
    expect(await world.count('evidence')).toBe(2);
    expect(await world.count('evidence_content')).toBe(1);
    // The picture and its thumbnail.
    expect(await world.count('stored_file')).toBe(2);
    expect(await world.attach(entryPath(), [{ ...photo, name: 'page.html' }], 'liaison')).toMatchObject({
      status: 422,
      body: { code: 'EVIDENCE.TYPE_MISMATCH' },
    });
  });

  it('keeps the same bytes once also when they come twice at once', async () => {
    const both = await Promise.all([
      world.attach(entryPath(), [photo], 'liaison'),
      world.attach(verificationPath(), [photo], 'verifier'),
    ]);
    expect(both.map(({ status }) => status)).toEqual([201, 201]);
    expect(await world.count('evidence_content')).toBe(1);
  });

  it('takes ten files and no more', async () => {
    const files = Array.from({ length: 11 }, (_, n) => ({ name: `${n}.pdf`, bytes: `%PDF-${n}` }));
    const refused = { status: 422, body: { code: 'EVIDENCE.TOO_MANY' } };
    expect(await world.attach(entryPath(), files, 'liaison')).toMatchObject(refused);
    expect(await world.count('evidence')).toBe(0);
    expect((await world.attach(entryPath(), files.slice(0, 10), 'liaison')).status).toBe(201);
    expect(await world.attach(entryPath(), files.slice(10), 'liaison')).toMatchObject(refused);
    expect(await world.count('evidence')).toBe(10);
  });

  it('refuses all files of a request for a bad one', async () => {
    const bombs = [
      { name: 'a.png', bytes: aBomb(20_000, 20_000) },
      { name: 'a.heic', bytes: '\x00\x00\x00\x18ftypheic' },
      { name: 'a.docx', bytes: 'PK\x03\x04 and nothing more than that' },
      SVG,
      { name: 'large.pdf', bytes: Buffer.concat([Buffer.from('%PDF-'), Buffer.alloc(20 * 1024 * 1024)]) },
    ];
    const answers: unknown[] = [];
    for (const bad of bombs) {
      const { status, body } = await world.attach(entryPath(), [PDF, bad, photo], 'liaison');
      answers.push([status, body['code']]);
    }
    expect(answers).toEqual([
      [422, 'EVIDENCE.TOO_MANY_PIXELS'],
      [422, 'EVIDENCE.TYPE_UNSUPPORTED'],
      [422, 'EVIDENCE.UNREADABLE'],
      [422, 'EVIDENCE.TYPE_UNSUPPORTED'],
      [413, 'EVIDENCE.TOO_LARGE'],
    ]);
    expect(await world.count('evidence')).toBe(0);
  });

  it('asks for a file', async () => {
    expect(await world.attach(entryPath(), [], 'liaison')).toMatchObject({
      status: 400,
      body: { code: 'EVIDENCE.FILE_MISSING' },
    });
  });

  it('does not add to what was withdrawn', async () => {
    await world.database.query('update progress_entry set withdrawn_at = now() where item_id <> $1', [
      world.ids.item,
    ]);
    expect(await world.attach(entryPath(world.ids.otherEntry), [PDF])).toMatchObject({
      status: 409,
      body: { code: 'REPORT.ENTRY_WITHDRAWN' },
    });
    expect((await world.get(entryPath(world.ids.otherEntry))).status).toBe(200);
  });
});

describe('who may', () => {
  it.each([
    ['a liaison adds to entries', 'liaison', 'entry', 201],
    ['a liaison does not add to verifications', 'liaison', 'verification', 403],
    ['a verifier adds to verifications', 'verifier', 'verification', 201],
    ['a verifier does not add to entries', 'verifier', 'entry', 403],
    ['a leader adds to nothing', 'leader', 'entry', 403],
    ['the liaison of another region finds no entry here', 'otherLiaison', 'entry', 404],
  ] as const)('%s', async (_what, who, target, status) => {
    const path = target === 'entry' ? entryPath() : verificationPath();
    expect((await world.attach(path, [PDF], who)).status).toBe(status);
    expect(await world.count('evidence')).toBe(status === 201 ? 1 : 0);
  });

  it('shows nothing to who may not see the place: no list, no file, no thumbnail', async () => {
    const id = await attached(photo);
    const paths = [
      ...[entryPath(), verificationPath(), `/items/${world.ids.item}/evidence`],
      ...[`/evidence/${id}`, `/evidence/${id}/thumbnail`],
    ];
    const statuses = async (who: Person) =>
      Promise.all(paths.map(async (path) => (await world.get(path, who)).status));
    expect(await statuses('otherLiaison')).toEqual([404, 404, 404, 404, 404]);
    expect(await statuses('leader')).toEqual([200, 200, 200, 200, 200]);
  });
});

describe('serving', () => {
  const SAFE = {
    'x-content-type-options': 'nosniff',
    'content-security-policy': "default-src 'none'; sandbox",
    'cache-control': 'private, no-cache',
  };

  function headersOf({ headers }: Answer): Record<string, string> {
    return Object.fromEntries(headers.entries());
  }

  it('gives a picture as it was made anew, without the notes of the camera', async () => {
    const id = await attached(photo);
    const served = await world.get(`/evidence/${id}`, 'leader');
    expect(headersOf(served)).toMatchObject({
      ...SAFE,
      'content-type': 'image/jpeg',
      'content-length': String(served.bytes.length),
      'content-disposition': expect.stringMatching(/^inline; filename="photo.jpg"/) as string,
    });
    const metadata = await sharp(served.bytes).metadata();
    expect(metadata).toMatchObject({ format: 'jpeg', width: 900 });
    expect(metadata).not.toHaveProperty('exif');
    expect(served.bytes.includes('SECRET')).toBe(false);
  });

  it('gives a thumbnail of a picture, and none of a document', async () => {
    const [id, document] = [await attached(photo), await attached(PDF)];
    const served = await world.get(`/evidence/${id}/thumbnail`);
    expect(headersOf(served)).toMatchObject({ ...SAFE, 'content-type': 'image/webp' });
    expect(await sharp(served.bytes).metadata()).toMatchObject({ format: 'webp', width: 512, height: 341 });
    expect((await world.get(`/evidence/${document}/thumbnail`)).status).toBe(404);
  });

  it('gives a document for download only, as it came', async () => {
    const served = await world.get(`/evidence/${await attached(PDF)}`);
    expect(headersOf(served)).toMatchObject({
      ...SAFE,
      'content-type': 'application/pdf',
      'content-disposition': `attachment; filename="___ _1.pdf"; filename*=UTF-8''%D0%90%D0%BA%D1%82%20%E2%84%961.pdf`,
    });
    expect(served.bytes.toString()).toBe(PDF.bytes);
  });

  it('gives what was page and picture at once as a picture only', async () => {
    const id = await attached({ name: 'photo.jpg', bytes: await aPolyglot() });
    const served = await world.get(`/evidence/${id}`);
    expect(served.bytes.includes('<script>')).toBe(false);
    expect(headersOf(served)).toMatchObject(SAFE);
  });

  it('sends nothing again to who has it', async () => {
    const id = await attached(photo);
    const tag = (await world.get(`/evidence/${id}`)).headers.get('etag') ?? '';
    const again = await world.get(`/evidence/${id}`, 'bootstrap', { 'if-none-match': tag });
    expect([again.status, again.bytes.length]).toEqual([304, 0]);
  });

  it('knows no other file', async () => {
    expect((await world.get('/evidence/019a0000-0000-7000-8000-000000000000')).body['code']).toBe(
      'EVIDENCE.NOT_FOUND',
    );
    expect((await world.get('/evidence/..%2f..%2fetc%2fpasswd')).status).toBe(400);
  });
});

describe('keeping', () => {
  /** Nothing is removed on the day it came. */
  async function daysAgo(days: number): Promise<void> {
    await world.database.query(
      `update evidence_content set wanted_at = $1::timestamptz - $2 * interval '1 day'`,
      [world.clock.now(), days],
    );
  }

  it('removes the bytes so many days after the end of the term, and keeps that they were there', async () => {
    const id = await attached(photo);
    // The term ends on 31 December 2026 and files are kept for 30 days after it: until 30 January, midnight in Almaty.
    world.clock.instant = new Date('2027-01-30T18:59:00Z');
    await daysAgo(2);
    expect(await world.removeExpired()).toBe(0);
    world.clock.instant = new Date('2027-01-30T19:01:00Z');
    expect(await world.removeExpired()).toBe(1);
    expect(await world.removeExpired()).toBe(0);
    expect(await world.count('stored_file')).toBe(0);
    const [kept] = items(await world.get(entryPath()));
    expect(kept).toMatchObject({
      id,
      sha256: createHash('sha256').update(photo.bytes).digest('hex'),
      removed: { at: '2027-01-30T19:01:00.000Z', reason: 'retention' },
    });
    expect(await world.get(`/evidence/${id}`)).toMatchObject({
      status: 404,
      body: { code: 'EVIDENCE.REMOVED', params: { id, reason: 'retention' } },
    });
  });

  it('has the bytes again when they come again', async () => {
    const id = await attached(photo);
    world.clock.instant = new Date('2027-03-01T07:00:00Z');
    await daysAgo(2);
    await world.removeExpired();
    await attached(photo);
    expect((await world.get(`/evidence/${id}`)).status).toBe(200);
    expect(await world.count('evidence_content')).toBe(1);
  });

  it('forgets what nobody attached within a day', async () => {
    expect((await world.attach(entryPath(), [photo, SVG], 'liaison')).status).toBe(422);
    expect(await world.count('evidence_content')).toBe(1);
    await daysAgo(0);
    expect(await world.removeExpired()).toBe(0);
    await daysAgo(2);
    expect(await world.removeExpired()).toBe(1);
    expect([await world.count('evidence_content'), await world.count('stored_file')]).toEqual([0, 0]);
  });
});
