import sharp from 'sharp';
import { NO_SHOT } from '../domain/prepared-file';
import { aPicture, CAMERA_NOTES } from '../testing/sent-files.factory';
import { readShot } from './read-shot';

async function notesOf(given: Parameters<typeof aPicture>[3]): Promise<Buffer> {
  const { exif } = await sharp(await aPicture('jpeg', 8, 8, given)).metadata();
  return exif as Buffer;
}

/** Notes of so many entries, each of which claims four thousand million numbers. */
function lies(entries: number): Buffer {
  const notes = Buffer.alloc(16 + entries * 12);
  notes.write('Exif\0\0II*\0', 'latin1');
  notes.writeUInt32LE(8, 10);
  notes.writeUInt16LE(entries, 14);
  for (let n = 0; n < entries; n += 1) {
    notes.writeUInt16LE(n % 60_000, 16 + n * 12);
    notes.writeUInt16LE(5, 18 + n * 12);
    notes.writeUInt32LE(0xffffffff, 20 + n * 12);
  }
  return notes;
}

/** A sequence that looks random and is the same in each run. */
function* numbers(seed: number): Generator<number, never> {
  for (let state = seed; ;) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    yield state;
  }
}

describe('readShot', () => {
  it('takes the time without a place, and the clock without an offset', async () => {
    const notes = await notesOf({ IFD2: { DateTimeOriginal: '2026:12:31 23:59:59' } });
    expect(readShot(notes)).toEqual({ takenAt: '2026-12-31T23:59:59', latitude: null, longitude: null });
  });

  it('knows nothing of a day that does not exist, nor of half a place', async () => {
    const notes = await notesOf({
      IFD2: { DateTimeOriginal: '2026:02:30 12:00:00' },
      IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '51/1 0/1 0/1' },
    });
    expect(readShot(notes)).toEqual(NO_SHOT);
  });

  it('knows nothing of what a camera did not know', async () => {
    const nowhere = '0/0 0/0 0/0';
    const notes = await notesOf({ IFD3: { GPSLatitude: nowhere, GPSLongitude: nowhere } });
    expect(readShot(notes)).toEqual(NO_SHOT);
  });

  it('reads both orders of bytes', () => {
    const notes = Buffer.alloc(100);
    notes.write('MM\0*', 'latin1');
    notes.writeUInt32BE(8, 4);
    notes.writeUInt16BE(1, 8);
    notes.writeUInt16BE(0x8769, 10);
    notes.writeUInt32BE(30, 18);
    notes.writeUInt16BE(1, 30);
    notes.writeUInt16BE(0x9003, 32);
    notes.writeUInt16BE(2, 34);
    notes.writeUInt32BE(20, 36);
    notes.writeUInt32BE(60, 40);
    notes.write('2026:03:12 14:03:22\0', 60, 'latin1');
    expect(readShot(notes).takenAt).toBe('2026-03-12T14:03:22');
  });

  it('is not kept busy by lengths that are lies', () => {
    const begun = performance.now();
    expect(readShot(lies(65_535))).toEqual(NO_SHOT);
    expect(performance.now() - begun).toBeLessThan(100);
  });

  it('comes to an end with notes that are damaged in any way', async () => {
    const sound = await notesOf(CAMERA_NOTES);
    const random = numbers(20_260_312);
    for (let round = 0; round < 2_000; round += 1) {
      const damaged = Buffer.from(sound.subarray(0, sound.length - (random.next().value % 40)));
      for (let n = 0; n < 4; n += 1)
        damaged[random.next().value % damaged.length] = random.next().value % 256;
      const { latitude, longitude } = readShot(damaged);
      expect(latitude === null || Math.abs(latitude) <= 90).toBe(true);
      expect(longitude === null || Math.abs(longitude) <= 180).toBe(true);
    }
  });
});
