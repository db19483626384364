import { day } from '@core/kernel';
import { NO_SHOT, type Shot } from '../domain/prepared-file';
import { ExifDirectory } from './exif-directory';

const PHOTO = 0x8769;
const TAKEN_AT = 0x9003;
const OFFSET = 0x9011;
const GPS = 0x8825;
const LATITUDE = { half: 1, degrees: 2, negative: 'S', most: 90 } as const;
const LONGITUDE = { half: 3, degrees: 4, negative: 'W', most: 180 } as const;
const DEGREES_MINUTES_SECONDS = 3;

/** What a camera wrote into a picture about place and time; nothing where that cannot be read. */
export function readShot(notes: Buffer | undefined): Shot {
  if (notes === undefined) return NO_SHOT;
  try {
    const first = ExifDirectory.first(notes);
    return { takenAt: momentOf(first.inside(PHOTO)), ...placeOf(first.inside(GPS)) };
  } catch (error) {
    if (error instanceof RangeError) return NO_SHOT;
    throw error;
  }
}

/** `2026:03:12 14:03:22` as `2026-03-12T14:03:22`, with the offset where there is one. */
function momentOf(photo: ExifDirectory | undefined): string | null {
  const written = /^(\d{4}):(\d{2}):(\d{2}) ((?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d)$/.exec(
    photo?.text(TAKEN_AT) ?? '',
  );
  if (written === null) return null;
  const [, year, month, date, clock] = written;
  const taken = `${year}-${month}-${date}`;
  if (!day.isValid(taken)) return null;
  const offset = photo?.text(OFFSET) ?? '';
  return `${taken}T${clock}${/^[+-]\d{2}:\d{2}$/.test(offset) ? offset : ''}`;
}

/** Both or none: half a place is none. */
function placeOf(gps: ExifDirectory | undefined): Pick<Shot, 'latitude' | 'longitude'> {
  const latitude = gps === undefined ? null : degreesOf(gps, LATITUDE);
  const longitude = gps === undefined ? null : degreesOf(gps, LONGITUDE);
  return latitude === null || longitude === null
    ? { latitude: null, longitude: null }
    : { latitude, longitude };
}

function degreesOf(
  gps: ExifDirectory,
  { half, degrees, negative, most }: typeof LATITUDE | typeof LONGITUDE,
): number | null {
  const parts = gps.fractions(degrees, DEGREES_MINUTES_SECONDS);
  if (parts === undefined) return null;
  const angle = parts[0] + parts[1] / 60 + parts[2] / 3600;
  // NaN, where a camera writes 0/0 for what it does not know, is not within the limit either.
  if (!(angle >= 0 && angle <= most)) return null;
  const rounded = Math.round(angle * 1e6) / 1e6;
  return gps.text(half) === negative ? -rounded : rounded;
}
