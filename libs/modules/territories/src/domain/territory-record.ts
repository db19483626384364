import type { IsoDay, LocalizedText } from '@core/kernel';
import type { TerritoryKind } from '@core/reporting';

/** A territory as it is stored; places are named by their classifier codes. */
export interface TerritoryRecord {
  readonly code: string;
  /** The last one that is known; null for a country alone. */
  readonly parentCode: string | null;
  /** The first day under that parent; null: always. */
  readonly parentSince: IsoDay | null;
  /** 0 the country .. 3 a city district. */
  readonly level: number;
  readonly kind: TerritoryKind;
  readonly name: LocalizedText;
  /** The tile's place on the map of tiles, from 1. */
  readonly gridRow: number | null;
  readonly gridCol: number | null;
  readonly validFrom: IsoDay | null;
  /** The first day on which it is no more. */
  readonly validTo: IsoDay | null;
  /** ISO 3166-2; of one territory only. */
  readonly isoCode: string | null;
}
