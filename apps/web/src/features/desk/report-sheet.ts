import type { components } from '../../shared/api/schema.generated';

/** Everything a period is reported on. */
export type ReportSheet = components['schemas']['ReportSheetResponse'];
/** One item, as it stands in the period; decimals are text. */
export type SheetRow = components['schemas']['SheetRowResponse'];
/** What somebody has begun to report, and not sent. */
export type SheetDraft = components['schemas']['DraftResponse'];
