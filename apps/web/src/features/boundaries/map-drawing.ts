/** A position of GeoJSON: longitude and latitude in degrees. */
type Position = readonly [number, number];
type Ring = readonly Position[];

/** An area as its polygons, each a list of rings. */
export type Area = readonly (readonly Ring[])[];

/** Where degrees come to lie on a drawing. */
interface Drawing {
  width: number;
  height: number;
  /** The `d` of an SVG path, filled by the even-odd rule. */
  path: (area: Area) => string;
  /** Where the name or the sign of an area stands: the middle of its largest ring. */
  middle: (area: Area) => { x: number; y: number };
}

const WIDTH = 1000;
const MARGIN = 12;
const RADIAN = Math.PI / 180;

/** Reads the polygons of a GeoJSON geometry; null for whatever is not an area in degrees. */
function areaOf(geometry: unknown): Area | null {
  if (typeof geometry !== 'object' || geometry === null) return null;
  const { type, coordinates } = geometry as { type?: unknown; coordinates?: unknown };
  const polygons = type === 'Polygon' ? [coordinates] : type === 'MultiPolygon' ? coordinates : null;
  if (!Array.isArray(polygons) || polygons.length === 0) return null;
  const sound = polygons.every((rings) => Array.isArray(rings) && rings.length > 0 && rings.every(isRing));
  return sound ? (polygons as unknown as Area) : null;
}

function isRing(ring: unknown): ring is Ring {
  return Array.isArray(ring) && ring.length > 3 && ring.every(isPosition);
}

function isPosition(position: unknown): position is Position {
  if (!Array.isArray(position)) return false;
  const [longitude, latitude] = position as unknown[];
  return isWithin(longitude, 180) && isWithin(latitude, 90);
}

const isWithin = (value: unknown, most: number): boolean =>
  typeof value === 'number' && Math.abs(value) <= most;

/** A drawing that all the areas fit on: equirectangular, true to scale at their middle latitude. */
function fit(areas: readonly Area[]): Drawing {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const polygons of areas)
    for (const rings of polygons)
      for (const [longitude, latitude] of rings[0]) {
        west = Math.min(west, longitude);
        east = Math.max(east, longitude);
        south = Math.min(south, latitude);
        north = Math.max(north, latitude);
      }
  const narrowing = Math.cos(((south + north) / 2) * RADIAN) || 1;
  const scale = (WIDTH - 2 * MARGIN) / ((east - west) * narrowing || 1);
  const x = (longitude: number): number => round(MARGIN + (longitude - west) * narrowing * scale);
  const y = (latitude: number): number => round(MARGIN + (north - latitude) * scale);
  const line = (ring: Ring): string => `M${ring.map(([lon, lat]) => `${x(lon)} ${y(lat)}`).join('L')}Z`;
  return {
    width: WIDTH,
    height: Math.max(1, Math.round((north - south) * scale + 2 * MARGIN)),
    path: (area) => area.flatMap((rings) => rings.map(line)).join(''),
    middle: (area) => {
      const [longitude, latitude] = centre(largest(area));
      return { x: x(longitude), y: y(latitude) };
    },
  };
}

const round = (value: number): number => Math.round(value * 10) / 10;

function largest(area: Area): Ring {
  const rings = area.map(([outer]) => outer);
  return rings.reduce((most, ring) => (Math.abs(surface(ring)) > Math.abs(surface(most)) ? ring : most));
}

function surface(ring: Ring): number {
  return ring.reduce((sum, [x, y], at) => {
    const [nextX, nextY] = ring[(at + 1) % ring.length];
    return sum + (x * nextY - nextX * y) / 2;
  }, 0);
}

function centre(ring: Ring): Position {
  const size = surface(ring);
  if (size === 0) return ring[0];
  let [x, y] = [0, 0];
  ring.forEach(([fromX, fromY], at) => {
    const [toX, toY] = ring[(at + 1) % ring.length];
    const cross = fromX * toY - toX * fromY;
    x += (fromX + toX) * cross;
    y += (fromY + toY) * cross;
  });
  return [x / (6 * size), y / (6 * size)];
}

/** Areas of GeoJSON as paths of an SVG. Pure. */
export const mapDrawing = { areaOf, fit } as const;
