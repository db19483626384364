import type { LineageRow } from '@core/reporting';

/** From a day on, a part of what one territory held belongs to another; places by code, the share as decimal text. */
export type LineageRecord = Omit<LineageRow, 'rowNumber'>;
