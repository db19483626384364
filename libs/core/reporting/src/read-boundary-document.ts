import type { AreaGeometry, BoundaryRow } from './boundary-row';
import { NO_FINDINGS, quoted, type Finding } from './finding';
import { isoSubdivision } from './iso-subdivision';
import { isJsonObject, type JsonObject } from './json-reader';
import { ringCrossing } from './ring-crossing';

/** One feature of a document: the boundary, or null and at least one error among the findings. */
export interface BoundaryReading {
  /** From 1: the feature's place in the document. */
  readonly rowNumber: number;
  readonly boundary: BoundaryRow | null;
  readonly findings: readonly Finding[];
}

type Fault = Pick<Finding, 'code' | 'params'>;

/** Properties that hold an ISO 3166-2 code, bare of case and punctuation, the most telling first. */
const ISO_PROPERTIES = ['iso31662', 'shapeiso', 'iso'];
const LARGEST_LONGITUDE = 180;
const LARGEST_LATITUDE = 90;
/** Three corners, and the first one again. */
const SHORTEST_RING = 4;

/**
 * Reads the features of a GeoJSON FeatureCollection, of an array of features, or one feature.
 * @param json the parsed JSON; what is none of these is `IMPORT.UNREADABLE`, one without features `IMPORT.EMPTY`
 */
export function readBoundaryDocument(json: unknown): readonly BoundaryReading[] {
  const features = featuresOf(json);
  if (features === null) return [refused(1, 'IMPORT.UNREADABLE', { reason: 'geojson' })];
  if (features.length === 0) return [refused(1, 'IMPORT.EMPTY')];
  return features.map((feature, index) =>
    isJsonObject(feature) && feature.type === 'Feature'
      ? readFeature(feature, index + 1)
      : refused(index + 1, 'IMPORT.UNREADABLE', { reason: 'geojson' }),
  );
}

function featuresOf(json: unknown): readonly unknown[] | null {
  if (Array.isArray(json)) return json;
  if (!isJsonObject(json)) return null;
  if (json.type === 'Feature') return [json];
  return json.type === 'FeatureCollection' && Array.isArray(json.features) ? json.features : null;
}

function refused(rowNumber: number, code: Finding['code'], params: Finding['params'] = {}): BoundaryReading {
  return { rowNumber, boundary: null, findings: [{ code, severity: 'error', row: rowNumber, params }] };
}

function readFeature({ properties, geometry }: JsonObject, rowNumber: number): BoundaryReading {
  const measured = measureArea(geometry);
  if ('code' in measured) {
    const place = { severity: 'error', row: rowNumber, column: 'geometry' } as const;
    return { rowNumber, boundary: null, findings: [{ ...measured, ...place }] };
  }
  const keys = isJsonObject(properties) ? keysOf(properties) : { code: null, isoCode: null };
  const findings = crossings(measured.geometry, rowNumber);
  return { rowNumber, boundary: { rowNumber, ...keys, ...measured }, findings };
}

/** A line that crosses itself is drawn all the same; whoever sent it is told, once for each area. */
function crossings({ type, coordinates }: AreaGeometry, row: number): readonly Finding[] {
  const rings = type === 'Polygon' ? coordinates : coordinates.flat();
  for (const ring of rings) {
    const met = ringCrossing(ring as [number, number][]);
    if (met === null) continue;
    const params = { value: written(met.map((degrees) => Number(degrees.toFixed(5)))) };
    return [{ code: 'ROW.RING_CROSSES_ITSELF', severity: 'warning', row, column: 'geometry', params }];
  }
  return NO_FINDINGS;
}

function keysOf(properties: JsonObject): Pick<BoundaryRow, 'code' | 'isoCode'> {
  const texts = new Map<string, string>();
  for (const [name, value] of Object.entries(properties)) {
    const bare = name.toLowerCase().replace(/[^a-z0-9]/g, '');
    const isText = typeof value === 'string' || typeof value === 'number';
    if (isText && !texts.has(bare)) texts.set(bare, String(value).normalize('NFC').trim());
  }
  const iso = ISO_PROPERTIES.map((name) => isoSubdivision(texts.get(name) ?? ''));
  return { code: texts.get('code') || null, isoCode: iso.find((code) => code !== null) ?? null };
}

function measureArea(geometry: unknown): Pick<BoundaryRow, 'geometry' | 'positions'> | Fault {
  if (!isJsonObject(geometry)) return notAnArea(null);
  const { type, coordinates } = geometry;
  const polygons: unknown = type === 'Polygon' ? [coordinates] : type === 'MultiPolygon' ? coordinates : null;
  if (!isFilledList(polygons) || !polygons.every(isFilledList)) return notAnArea(type);
  let positions = 0;
  for (const ring of polygons.flat()) {
    if (!isFilledList(ring)) return notAnArea(type);
    const fault = faultOfRing(ring);
    if (fault !== null) return fault;
    positions += ring.length;
  }
  return { positions, geometry: { type, coordinates } as AreaGeometry };
}

function isFilledList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value) && value.length > 0;
}

function notAnArea(type: unknown): Fault {
  return { code: 'ROW.GEOMETRY_NOT_AREA', params: { value: typeof type === 'string' ? quoted(type) : null } };
}

function faultOfRing(ring: readonly unknown[]): Fault | null {
  for (const position of ring) {
    if (!isInDegrees(position)) return { code: 'ROW.NOT_DEGREES', params: { value: written(position) } };
  }
  if (ring.length < SHORTEST_RING) return { code: 'ROW.RING_TOO_SHORT', params: { min: SHORTEST_RING } };
  const [first, last] = [ring[0], ring[ring.length - 1]] as readonly [number[], number[]];
  const isClosed = first[0] === last[0] && first[1] === last[1];
  return isClosed ? null : { code: 'ROW.RING_NOT_CLOSED', params: { value: written(first) } };
}

/** Metres of a projected file are far outside, save for the first steps from its origin. */
function isInDegrees(position: unknown): boolean {
  if (!Array.isArray(position) || position.length < 2) return false;
  const [longitude, latitude] = position as unknown[];
  return isWithin(longitude, LARGEST_LONGITUDE) && isWithin(latitude, LARGEST_LATITUDE);
}

function isWithin(value: unknown, most: number): boolean {
  return typeof value === 'number' && Math.abs(value) <= most;
}

function written(position: unknown): string {
  return quoted(JSON.stringify(Array.isArray(position) ? position.slice(0, 3) : position));
}
