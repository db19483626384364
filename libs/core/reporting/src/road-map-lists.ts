import { day, decimal, normalizeDecimal, Period, type DecimalMark } from '@core/kernel';
import { CHOICES } from './choices';
import { quoted, type Finding, type FindingCode } from './finding';
import { isMeasurable } from './is-measurable';
import type { BudgetLine, PlanPoint, Share } from './road-map-row';

/** A list, or why its cell is refused. */
export type ListReading<T> =
  { readonly list: readonly T[] } | { readonly code: FindingCode; readonly params: Finding['params'] };

type EntryReading<T> = { readonly key: string; readonly entry: T } | { readonly code: FindingCode };

/** Splits at `;`; blanks around entries and an idle `;` at the end are forgiven. */
function entriesOf(text: string): string[] {
  return text
    .split(';')
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '');
}

/** Reads every entry; a key that comes twice makes the list ambiguous. */
function readList<T>(text: string | null, read: (parts: string[]) => EntryReading<T>): ListReading<T> {
  const list: T[] = [];
  const keys = new Set<string>();
  for (const entry of text === null ? [] : entriesOf(text)) {
    const reading = read(entry.split(':').map((part) => part.trim()));
    if ('code' in reading) return { code: reading.code, params: { value: quoted(entry) } };
    if (keys.has(reading.key)) return { code: 'ROW.BAD_LIST', params: { value: quoted(entry) } };
    keys.add(reading.key);
    list.push(reading.entry);
  }
  return { list };
}

/** `2021-12:16.4;2022-12:38.3` */
function readPlan(text: string | null, mark: DecimalMark): ListReading<PlanPoint> {
  const reading = readList<PlanPoint>(text, (parts) => {
    const month = Period.tryParse(parts[0]);
    const percent = normalizeDecimal(parts[1] ?? '', mark);
    if (parts.length !== 2 || month?.frequency !== 'month' || percent === null)
      return { code: 'ROW.BAD_LIST' };
    if (percent.startsWith('-') || decimal.compare(percent, '100') > 0 || !isMeasurable(percent))
      return { code: 'ROW.OUT_OF_RANGE' };
    return { key: month.key, entry: { on: month.end, percent } };
  });
  if ('code' in reading) return reading;
  return { list: [...reading.list].sort((left, right) => day.between(right.on, left.on)) };
}

/** `2021:republican:120.5;2021:local:30`, million tenge */
function readBudget(text: string | null, mark: DecimalMark): ListReading<BudgetLine> {
  return readList<BudgetLine>(text, ([year, source, amount, ...rest]) => {
    const known = CHOICES.budgetSource.find((one) => one === source?.toLowerCase());
    const planned = normalizeDecimal(amount ?? '', mark);
    if (!/^[12]\d{3}$/.test(year) || !known || planned === null || rest.length > 0)
      return { code: 'ROW.BAD_LIST' };
    if (planned.startsWith('-') || !isMeasurable(planned)) return { code: 'ROW.OUT_OF_RANGE' };
    return { key: `${year}:${known}`, entry: { year: Number(year), source: known, planned } };
  });
}

/** `110000000:0.6;150000000:0.4`; exactly 1 in all */
function readShares(text: string | null, mark: DecimalMark): ListReading<Share> {
  const reading = readList<Share>(text, ([territoryCode, ratio, ...rest]) => {
    const share = normalizeDecimal(ratio ?? '', mark);
    if (territoryCode === '' || share === null || rest.length > 0) return { code: 'ROW.BAD_LIST' };
    if (decimal.compare(share, '0') <= 0 || decimal.compare(share, '1') > 0 || !isMeasurable(share))
      return { code: 'ROW.OUT_OF_RANGE' };
    return { key: territoryCode, entry: { territoryCode, share } };
  });
  if ('code' in reading || reading.list.length === 0) return reading;
  const sum = decimal.sum(reading.list.map(({ share }) => share));
  return sum === '1' ? reading : { code: 'ROW.SHARES_NOT_ONE', params: { sum } };
}

/** The cells of a road map that hold lists. */
export const roadMapLists = { readPlan, readBudget, readShares } as const;
