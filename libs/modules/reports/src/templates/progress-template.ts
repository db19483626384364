import { textIn, type Language } from '@core/kernel';
import {
  CHOICE_LABELS,
  CHOICES,
  HEADINGS,
  HELPER_HEADINGS,
  type Column,
  type HelperColumn,
} from '@core/reporting';
import type {
  CellFormat,
  NewCell,
  NewColumn,
  NewRow,
  NewSheet,
  NewValue,
  NewWorkbook,
} from '@platform/spreadsheets';
import { decimalCell } from './decimal-cell';
import type { TemplateItem } from './template.reader';

/** What a template is made of. */
export interface TemplateContent {
  readonly language: Language;
  readonly period: string;
  readonly items: AsyncIterable<TemplateItem>;
  /** The hidden sheet. */
  readonly manifest: NewSheet;
}

type Make = (item: TemplateItem, language: Language, period: string) => NewValue | NewCell;

/** A column of the template; without `isOpen` it may not be changed. */
interface TemplateColumn {
  readonly name: Column<'progress'> | HelperColumn;
  readonly width: number;
  readonly isOpen?: boolean;
  readonly isText?: boolean;
  readonly cell: Make;
}

const SHEET = 'progress';
const HEADING: CellFormat = { bold: true, wrap: true, fill: 'D9E2EC' };
const OPEN: CellFormat = { open: true };
const LOCKED = 'F1F3F5';
const REASONS = 'delay_reason';
const IS_DONE = 'is_done';
/** Territory and item stay in view. */
const FROZEN = { rows: 1, columns: 2 };

/** What is locked stands first, what is to be filled in behind it. */
const COLUMNS: readonly TemplateColumn[] = [
  { name: 'territory_code', width: 14, isText: true, cell: ({ territory }) => territory },
  { name: 'item_code', width: 14, isText: true, cell: ({ code }) => code },
  { name: 'period', width: 10, isText: true, cell: (_item, _language, period) => period },
  { name: 'title', width: 48, isText: true, cell: ({ title }, language) => textIn(title, language) },
  { name: 'unit', width: 14, isText: true, cell: ({ unit }) => unit },
  {
    name: 'kind',
    width: 24,
    isText: true,
    cell: ({ kind }, language) => CHOICE_LABELS.itemKind[kind][language],
  },
  { name: 'deadline', width: 12, cell: ({ deadline }) => new Date(deadline) },
  { name: 'target', width: 12, cell: ({ target }) => shownNumber(target) },
  {
    name: 'last_accepted',
    width: 14,
    cell: ({ kind, accepted }, language) => valueCell(kind, shownNumber(accepted), language),
  },
  { name: 'value', width: 12, isOpen: true, cell: openValue },
  { name: 'numerator', width: 12, isOpen: true, cell: ({ numerator }) => decimalCell(numerator) },
  { name: 'denominator', width: 12, isOpen: true, cell: ({ denominator }) => decimalCell(denominator) },
  { name: 'spent', width: 14, isOpen: true, cell: ({ spent }) => decimalCell(spent) },
  { name: 'narrative', width: 48, isOpen: true, isText: true, cell: ({ narrative }) => narrative },
  { name: 'delay_reason', width: 28, isOpen: true, isText: true, cell: reasonCell },
  { name: 'evidence', width: 28, isOpen: true, isText: true, cell: ({ evidence }) => evidence },
];

/** A workbook to report one period in: a row for each item, labels in one language, and nothing to change but what is asked. */
export function progressTemplate({ language, period, items, manifest }: TemplateContent): NewWorkbook {
  return {
    sheets: [
      {
        name: SHEET,
        protected: true,
        frozen: FROZEN,
        columns: COLUMNS.map(columnOf),
        rows: rowsOf(items, language, period),
      },
      manifest,
    ],
    choices: {
      [REASONS]: CHOICES.delayReason.map((reason) => CHOICE_LABELS.delayReason[reason][language]),
      [IS_DONE]: [CHOICE_LABELS.isDone['1'][language], CHOICE_LABELS.isDone['0'][language]],
    },
  };
}

async function* rowsOf(
  items: AsyncIterable<TemplateItem>,
  language: Language,
  period: string,
): AsyncGenerator<NewRow> {
  yield COLUMNS.map(({ name }): NewCell => ({ value: headingOf(name, language), format: HEADING }));
  for await (const item of items) yield COLUMNS.map(({ cell }) => cell(item, language, period));
}

function headingOf(name: TemplateColumn['name'], language: Language): string {
  return name in HELPER_HEADINGS
    ? HELPER_HEADINGS[name as HelperColumn][language]
    : HEADINGS.progress[name as Column<'progress'>][language][0];
}

function columnOf({ name, width, isOpen, isText }: TemplateColumn): NewColumn {
  const format: CellFormat = {
    ...(isText && { numberFormat: '@', wrap: true }),
    ...(isOpen ? { open: true } : { fill: LOCKED }),
  };
  return { width, format, ...(name === 'delay_reason' && { choices: REASONS }) };
}

/** Done or not is chosen from a list; other values are numbers. */
function openValue({ kind, value }: TemplateItem, language: Language): NewValue | NewCell {
  const shown = valueCell(kind, decimalCell(value), language);
  return kind === 'binary' ? { value: shown, format: OPEN, choices: IS_DONE } : shown;
}

function valueCell(kind: TemplateItem['kind'], value: number | string | null, language: Language): NewValue {
  if (kind !== 'binary' || (value !== 0 && value !== 1)) return value;
  return CHOICE_LABELS.isDone[value][language];
}

/** What is only looked at need not keep every digit. */
function shownNumber(decimal: string | null): number | null {
  return decimal === null ? null : Number(decimal);
}

function reasonCell({ delayReason }: TemplateItem, language: Language): string | null {
  return delayReason && CHOICE_LABELS.delayReason[delayReason][language];
}
