import type { LocalizedText } from '@core/kernel';
import type { SearchKind } from './search-kinds';

/** A territory on the way down to what was found. */
export interface PlaceOnPath {
  readonly code: string;
  readonly name: LocalizedText;
}

/** Something that was found. */
export interface SearchHit {
  readonly kind: SearchKind;
  /** Of a measure or an indicator. */
  readonly id: number | null;
  readonly code: string;
  readonly title: LocalizedText;
  /** Null for territories, which are of no programme. */
  readonly programme: string | null;
  /** Chapter of a promise or an item. */
  readonly direction: string | null;
  /** From the region down: where an item belongs, or what a territory lies in; the country stands for itself only. */
  readonly path: readonly PlaceOnPath[];
  readonly executor: string | null;
  readonly deadline: string | null;
}
