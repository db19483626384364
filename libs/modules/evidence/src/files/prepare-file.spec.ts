import sharp from 'sharp';
import { EVIDENCE_LIMITS } from '../domain/evidence-limits';
import {
  aBomb,
  aDocument,
  anArchive,
  aPicture,
  aPolyglot,
  CAMERA_NOTES,
} from '../testing/sent-files.factory';
import { prepareFile } from './prepare-file';

const PDF = Buffer.from('%PDF-1.7\n<script>app.alert(1)</script>\n%%EOF\n');
const SVG = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>';

/** The code a file is refused with, and what it says. */
async function refusal(bytes: Buffer | string, name: string): Promise<object> {
  const error = await prepareFile(Buffer.from(bytes), name).then(
    () => ({ code: 'taken' }),
    (thrown: { code: string; params: object }) => thrown,
  );
  return { code: error.code, ...('params' in error ? error.params : {}) };
}

describe('an image', () => {
  it.each(['jpeg', 'png', 'webp'] as const)('is made anew as %s', async (media) => {
    const sent = await aPicture(media);
    const { bytes, thumbnail, width, height, ...kept } = await prepareFile(sent, `photo.${media}`);
    expect(kept).toEqual({ media, takenAt: null, latitude: null, longitude: null });
    expect([width, height]).toEqual([1200, 800]);
    expect(bytes.equals(sent)).toBe(false);
    expect(await sharp(thumbnail as Buffer).metadata()).toMatchObject({
      format: 'webp',
      width: 512,
      height: 341,
    });
  });

  it('gives up its place and time, and loses all other notes', async () => {
    const sent = await aPicture('jpeg', 60, 40, CAMERA_NOTES);
    expect(sent.includes('SECRET-SERIAL')).toBe(true);
    const { bytes, thumbnail, ...kept } = await prepareFile(sent, 'photo.jpg');
    // 7′46.8″ is 0.129667 of a degree, 25′30″ is 0.425.
    expect(kept).toMatchObject({
      takenAt: '2026-03-12T14:03:22+05:00',
      latitude: 51.129667,
      longitude: 71.425,
    });
    for (const served of [bytes, thumbnail as Buffer]) {
      expect(served.includes('SECRET-SERIAL')).toBe(false);
      expect(await sharp(served).metadata()).not.toHaveProperty('exif');
    }
  });

  it('knows the south and the west, and no place outside the globe', async () => {
    const notes = { GPSLatitudeRef: 'S', GPSLongitudeRef: 'W', GPSLongitude: '10/1 0/1 0/1' };
    const south = await aPicture('jpeg', 60, 40, { IFD3: { ...notes, GPSLatitude: '33/1 30/1 0/1' } });
    expect(await prepareFile(south, 'a.jpg')).toMatchObject({ latitude: -33.5, longitude: -10 });
    const nowhere = await aPicture('jpeg', 60, 40, { IFD3: { ...notes, GPSLatitude: '93/1 0/1 0/1' } });
    expect(await prepareFile(nowhere, 'a.jpg')).toMatchObject({ latitude: null, longitude: null });
  });

  it('stands upright, however the camera was held', async () => {
    const lying = await sharp(await aPicture('jpeg', 60, 40))
      .withMetadata({ orientation: 6 })
      .toBuffer();
    expect(await prepareFile(lying, 'photo.jpg')).toMatchObject({ width: 40, height: 60 });
  });

  it('is no page any more when it was both', async () => {
    const sent = await aPolyglot();
    expect(sent.toString('latin1').match(/<script>/g)).toHaveLength(2);
    const { bytes } = await prepareFile(sent, 'photo.jpg');
    expect(bytes.includes('<script>')).toBe(false);
    expect(bytes.includes('<html>')).toBe(false);
  });

  it('of 400 million pixels is refused at once', async () => {
    const bomb = aBomb(20_000, 20_000);
    expect(bomb.length).toBeLessThan(100_000);
    const before = { time: performance.now(), memory: process.memoryUsage().rss };
    expect(await refusal(bomb, 'photo.png')).toEqual({
      code: 'EVIDENCE.TOO_MANY_PIXELS',
      name: 'photo.png',
      max: 64_000_000,
    });
    expect(performance.now() - before.time).toBeLessThan(1_000);
    expect(process.memoryUsage().rss - before.memory).toBeLessThan(100 * 1024 * 1024);
  });

  it('that is cut off is refused', async () => {
    const whole = await aPicture('jpeg');
    expect(await refusal(whole.subarray(0, whole.length / 2), 'photo.jpg')).toMatchObject({
      code: 'EVIDENCE.UNREADABLE',
    });
  });
});

describe('a document', () => {
  it('is kept as it came', async () => {
    for (const [bytes, name, media] of [
      [PDF, 'act.pdf', 'pdf'],
      [aDocument(), 'Акт.DOCX', 'docx'],
      [anArchive({ 'xl/workbook.xml': '<workbook/>' }), 'table.xlsx', 'xlsx'],
    ] as const) {
      const kept = await prepareFile(bytes, name);
      expect(kept).toMatchObject({ media, thumbnail: null, width: null, takenAt: null });
      expect(kept.bytes.equals(bytes)).toBe(true);
    }
  });

  it.each([
    ['with macros', aDocument({ 'word/vbaProject.bin': 'code' }), 'macros'],
    ['with a document type', aDocument({ 'word/x.xml': '<!DOCTYPE a [<!ENTITY b "c">]>' }), 'doctype'],
    ['that inflates to a thousand times its size', aDocument({ 'a.bin': Buffer.alloc(5_000_000) }), 'ratio'],
    ['with a path out of the archive', aDocument({ '../../etc/passwd': 'root' }), 'zip'],
  ])('%s is refused', async (_what, bytes, reason) => {
    expect(await refusal(bytes, 'act.docx')).toMatchObject({ code: 'EVIDENCE.UNREADABLE', reason });
  });
});

describe('what is taken', () => {
  it.each([
    ['a drawing with a script that calls itself a picture', SVG, 'photo.png'],
    ['a drawing', SVG, 'photo.svg'],
    ['a page that calls itself a picture', '<html><script>alert(1)</script></html>', 'photo.jpg'],
    ['a moving picture', 'GIF89a\x01\x00\x01\x00\x00\x00\x00;', 'photo.gif'],
    ['a format nobody can open here', '\x00\x00\x00\x18ftypheic\x00\x00\x00\x00', 'photo.heic'],
    ['an archive of anything', anArchive({ 'a.txt': 'b' }), 'files.zip'],
    ['an archive that calls itself a document', anArchive({ 'a.txt': 'b' }), 'act.docx'],
    ['a program', 'MZ\x90\x00', 'act.pdf'],
    ['nothing', '', 'empty.jpg'],
  ])('is not %s', async (_what, bytes, name) => {
    expect(await refusal(bytes, name)).toMatchObject({ code: 'EVIDENCE.TYPE_UNSUPPORTED', name });
  });

  it.each([
    ['photo.jpg', 'png'],
    ['photo.png.html', 'png'],
    ['photo', 'png'],
    ['photo.PNG ', 'png'],
  ])('is not a picture under the name "%s"', async (name, media) => {
    const sent = await aPicture('png', 6, 4);
    expect(await refusal(sent, name)).toEqual({ code: 'EVIDENCE.TYPE_MISMATCH', name, found: media });
  });

  it('is not larger than it may be', async () => {
    const large = Buffer.concat([PDF, Buffer.alloc(EVIDENCE_LIMITS.bytes)]);
    expect(await refusal(large, 'act.pdf')).toMatchObject({ code: 'EVIDENCE.TOO_LARGE' });
  });
});
