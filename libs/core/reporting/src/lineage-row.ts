import type { IsoDay } from '@core/kernel';
import type { LineageKind } from './choices';

/** From a day on, a part of what one territory held belongs to another. */
export interface LineageRow {
  readonly rowNumber: number;
  /** Code of the territory that gave it away. */
  readonly from: string;
  /** Code of the territory that got it. */
  readonly to: string;
  readonly kind: LineageKind;
  readonly effective: IsoDay;
  /** Above 0, at most 1: the part of what `from` held before the day. Decimal text. */
  readonly share: string;
}
