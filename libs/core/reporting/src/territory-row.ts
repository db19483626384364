import type { IsoDay, LocalizedText } from '@core/kernel';
import type { TerritoryKind } from './choices';

/** One territory that holds by itself; its parent is not looked up yet. */
export interface TerritoryRow {
  readonly rowNumber: number;
  /** The classifier code, leading zeros and all. */
  readonly code: string;
  /** Null for the country, and for level 1, which then belongs to the country. */
  readonly parentCode: string | null;
  /** 0 the country .. 3 a city district. */
  readonly level: number;
  readonly kind: TerritoryKind;
  readonly name: LocalizedText;
  /** The tile's place on the map of tiles, from 1. */
  readonly gridRow: number | null;
  readonly gridCol: number | null;
  readonly validFrom: IsoDay | null;
  /** The first day on which it is no more: validity is half-open. */
  readonly validTo: IsoDay | null;
  /** ISO 3166-2, as in `KZ-10`; null where the standard has none. */
  readonly isoCode: string | null;
}
