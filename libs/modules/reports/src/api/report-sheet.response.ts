import { CHOICES, type DelayReason, type ItemKind, type ItemType } from '@core/reporting';
import { entryId, type EntryState } from '@modules/ledger';
import { ApiProperty } from '@nestjs/swagger';
import type { SheetEntry } from '../data/report-sheet.reader';
import type { ReportDraft } from '../domain/report-draft';
import type { KeptDrafts } from '../use-cases/keep-drafts';
import type { ReportSheet, SheetRow } from '../use-cases/read-report-sheet';

/** What one revision says; decimals as text, so that no digit is lost. */
export class SheetEntryResponse {
  id: string;
  period: string;
  revision: number;
  value: string | null;
  numerator: string | null;
  denominator: string | null;
  /** Million tenge. */
  spent: string | null;
  narrative: string | null;
  @ApiProperty({ enum: CHOICES.delayReason, nullable: true })
  delayReason: DelayReason | null;
  evidence: string | null;
  state: EntryState;
  submittedAt: string;
  submittedBy: string;
  /** The reviewer's. */
  reason: string | null;
  reviewedBy: string | null;
}

/** What was accepted last, up to the sheet's period. */
export class SheetAcceptedResponse {
  value: string;
  period: string;
}

/** One item, as it stands in the period. */
export class SheetRowResponse {
  itemId: number;
  code: string;
  @ApiProperty({ enum: CHOICES.itemType })
  type: ItemType;
  @ApiProperty({ enum: CHOICES.itemKind })
  kind: ItemKind;
  title: { kk?: string; ru?: string; en?: string };
  unit: string | null;
  /** Code. */
  direction: string | null;
  completionForm: string | null;
  baseline: string | null;
  /** In force on the last day of the period, as the deadline. */
  target: string | null;
  startsOn: string | null;
  deadline: string;
  /** Planned progress at the end of the period, percent. */
  planned: number;
  accepted: SheetAcceptedResponse | null;
  /** The last report of an earlier period that counts. */
  previous: SheetEntryResponse | null;
  /** The last revision for the period that was not withdrawn, returned or not. */
  current: SheetEntryResponse | null;
  /** Some revision for the period counts. */
  received: boolean;
  /** It has begun, and was not accepted as done at the period before. */
  expected: boolean;
}

/** What was typed, as it was typed; what is absent was not touched. */
export class DraftCellsResponse {
  value?: string;
  numerator?: string;
  denominator?: string;
  spent?: string;
  narrative?: string;
  delayReason?: string;
  evidence?: string;
}

/** What somebody has begun to report, and not sent. */
export class DraftResponse {
  itemId: number;
  /** Id of the person. */
  author: string;
  /** The caller's. */
  own: boolean;
  cells: DraftCellsResponse;
  savedAt: string;
}

/** Everything a period is reported on. */
export class ReportSheetResponse {
  roadMap: number;
  /** Code. */
  programme: string;
  /** Code. */
  territory: string;
  name: { kk?: string; ru?: string; en?: string };
  period: string;
  startsOn: string;
  endsOn: string;
  locked: boolean;
  rows: SheetRowResponse[];
  drafts: DraftResponse[];
}

/** When drafts were kept, and what they replaced without having known of it. */
export class KeptDraftsResponse {
  savedAt: string;
  replaced: DraftResponse[];
}

/** A sheet as the API shows it. @param reader id of the caller */
export function presentSheet({ place, rows, drafts }: ReportSheet, reader: string): ReportSheetResponse {
  const { roadMapId, ord, programme, territory, name, period, startsOn, endsOn, isLocked } = place;
  return {
    ...{ roadMap: roadMapId, programme, territory, name, period, startsOn, endsOn, locked: isLocked },
    rows: rows.map((row) => presentRow(row, ord)),
    drafts: drafts.map((draft) => presentDraft(draft, reader)),
  };
}

/** Kept drafts as the API shows them. @param reader id of the caller */
export function presentKept({ savedAt, replaced }: KeptDrafts, reader: string): KeptDraftsResponse {
  return {
    savedAt: savedAt.toISOString(),
    replaced: replaced.map((draft) => presentDraft(draft, reader)),
  };
}

function presentRow(row: SheetRow, ord: number): SheetRowResponse {
  const { planDates: _dates, planPercents: _percents, isReceived, isExpected, planned, ...same } = row;
  const { itemId, previous, current } = row;
  return {
    ...same,
    planned: planned * 100,
    previous: previous && presentEntry(previous, itemId, null),
    current: current && presentEntry(current, itemId, ord),
    received: isReceived,
    expected: isExpected,
  };
}

/** @param ord of its period; null: nobody asks for the entry itself */
function presentEntry(entry: SheetEntry, itemId: number, ord: number | null): SheetEntryResponse {
  const { reviewReason, submittedAt, revision, ...same } = entry;
  return {
    ...same,
    ...{ id: ord === null ? '' : entryId({ itemId, ord, revision }), revision },
    submittedAt: submittedAt.toISOString(),
    reason: reviewReason,
  };
}

function presentDraft({ itemId, author, cells, savedAt }: ReportDraft, reader: string): DraftResponse {
  return { itemId, author, own: author === reader, cells, savedAt: savedAt.toISOString() };
}
