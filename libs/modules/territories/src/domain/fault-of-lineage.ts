import { decimal } from '@core/kernel';
import type { TreeFault } from './fault-of';
import type { LineageBook } from './lineage-book';
import type { LineageRecord } from './lineage-record';
import type { TerritoryRecord } from './territory-record';

/** Why something cannot have become of a territory; null when it can. */
export function faultOfLineage(
  record: LineageRecord,
  tree: ReadonlyMap<string, TerritoryRecord>,
  book: LineageBook,
): TreeFault | null {
  const [from, to] = [tree.get(record.from), tree.get(record.to)];
  if (!from) return { code: 'ROW.TERRITORY_UNKNOWN', column: 'from', params: { value: record.from } };
  if (!to) return { code: 'ROW.TERRITORY_UNKNOWN', column: 'to', params: { value: record.to } };
  return (
    faultOfKind(record, book) ??
    faultOfFrom(record, from, book) ??
    faultOfTo(record, to, book) ??
    faultOfShares(record, book)
  );
}

function faultOfKind(record: LineageRecord, book: LineageBook): TreeFault | null {
  const { kind } = record;
  const other = book.eventOf(record).find((each) => each.kind !== kind);
  if (other === undefined) return null;
  return { code: 'ROW.BAD_CHOICE', column: 'kind', params: { value: kind, choices: [other.kind] } };
}

/** It must have been there before the day, and until the day or beyond it. */
function faultOfFrom(record: LineageRecord, from: TerritoryRecord, book: LineageBook): TreeFault | null {
  const { effective, kind } = record;
  const refused = (limit: { after: string } | { before: string }): TreeFault => {
    return { code: 'ROW.TERRITORY_NOT_IN_FORCE', column: 'from', params: { value: from.code, ...limit } };
  };
  if (from.validFrom !== null && effective <= from.validFrom) return refused({ after: from.validFrom });
  const end = earlier(from.validTo, book.endOf(from.code));
  const isTooLate = end !== null && (kind === 'transfer' ? end <= effective : end < effective);
  if (isTooLate) return refused({ before: end });
  const endsLater = kind !== 'transfer' && from.validTo !== null && effective < from.validTo;
  return endsLater ? refused({ after: from.validTo }) : null;
}

/** Events of one day happen at the same time, so who ends on that day receives nothing any more. */
function faultOfTo(
  { effective }: LineageRecord,
  { code, validFrom, validTo }: TerritoryRecord,
  book: LineageBook,
): TreeFault | null {
  const refused = (limit: { after: string } | { before: string }): TreeFault => {
    return { code: 'ROW.TERRITORY_NOT_IN_FORCE', column: 'to', params: { value: code, ...limit } };
  };
  if (validFrom !== null && effective < validFrom) return refused({ after: validFrom });
  const end = earlier(validTo, book.endOf(code));
  return end !== null && end <= effective ? refused({ before: end }) : null;
}

function faultOfShares(record: LineageRecord, book: LineageBook): TreeFault | null {
  const sum = decimal.sum(book.eventOf(record).map(({ share }) => share));
  const isWhole = decimal.compare(sum, '1') === 0;
  const refused: TreeFault = { code: 'ROW.SHARES_NOT_ONE', column: 'share', params: { sum } };
  switch (record.kind) {
    case 'transfer':
      return decimal.compare(sum, '1') > 0 ? refused : null;
    case 'split':
      return isWhole ? null : refused;
    default:
      return isWhole && decimal.compare(record.share, '1') === 0 ? null : refused;
  }
}

function earlier(left: string | null, right: string | null): string | null {
  if (left === null || right === null) return left ?? right;
  return left < right ? left : right;
}
