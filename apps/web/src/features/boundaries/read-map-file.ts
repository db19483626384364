import { mapDrawing, type Area } from './map-drawing';

/** A feature of the file that is being sent, as the server counts them. */
export interface SentFeature {
  /** From 1: its place in the file. */
  row: number;
  /** Null where it is no area. */
  area: Area | null;
}

/** The features of a GeoJSON text, to be drawn; empty where the browser can make nothing of it. */
export function readMapFile(text: string): SentFeature[] {
  const json = parsed(text);
  const features = featuresOf(json);
  return features.map((feature, at) => ({
    row: at + 1,
    area: mapDrawing.areaOf((feature as { geometry?: unknown } | null)?.geometry),
  }));
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
}

function featuresOf(json: unknown): readonly unknown[] {
  if (Array.isArray(json)) return json;
  if (typeof json !== 'object' || json === null) return [];
  const { type, features } = json as { type?: unknown; features?: unknown };
  if (type === 'Feature') return [json];
  return Array.isArray(features) ? features : [];
}
