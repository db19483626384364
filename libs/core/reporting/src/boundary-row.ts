/** Longitude and latitude in degrees (WGS 84), and whatever else the sender's tool wrote behind them. */
export type Position = readonly number[];

/** An area of GeoJSON. The first ring of a polygon is its outline, the others are holes; rings are closed. */
export type AreaGeometry =
  | { readonly type: 'Polygon'; readonly coordinates: readonly (readonly Position[])[] }
  | { readonly type: 'MultiPolygon'; readonly coordinates: readonly (readonly (readonly Position[])[])[] };

/** One boundary that holds by itself; which territory it means is not looked up yet. */
export interface BoundaryRow {
  /** From 1: the feature's place in the document. */
  readonly rowNumber: number;
  /** What the feature says its code is. */
  readonly code: string | null;
  /** ISO 3166-2, as in `KZ-10`. */
  readonly isoCode: string | null;
  readonly positions: number;
  /** As it came. */
  readonly geometry: AreaGeometry;
}
