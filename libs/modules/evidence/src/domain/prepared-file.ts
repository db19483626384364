import type { Media } from './media';

/** Where and when a camera says a picture was taken. */
export interface Shot {
  /** As the camera's clock showed it, `2026-03-12T14:03:22`, with its offset where the camera knows it. */
  readonly takenAt: string | null;
  /** Degrees (WGS 84). */
  readonly latitude: number | null;
  readonly longitude: number | null;
}

/** A file as it is kept and served. */
export interface PreparedFile extends Shot {
  readonly media: Media;
  readonly bytes: Buffer;
  /** WebP; of images only. */
  readonly thumbnail: Buffer | null;
  readonly width: number | null;
  readonly height: number | null;
}

/** Nothing is known of where and when. */
export const NO_SHOT: Shot = { takenAt: null, latitude: null, longitude: null };
