import { day, LANGUAGES, normalizeDecimal, normalizeText, type IsoDay, type Language } from '@core/kernel';
import type { Cell } from './cell';
import type { Column, TableKind } from './columns';
import { headingKey } from './headings/heading-key';
import { NO_FINDINGS, quoted, type Finding, type FindingCode } from './finding';
import { isMeasurable } from './is-measurable';
import { LONGEST_CODE } from './longest-code';
import type { RowLayout } from './row-layout';

type Label = Readonly<Record<Language, string>>;
type ChoiceLabels<C extends string> = Readonly<Record<C, Label>>;

function isLabelled(text: string, label: Label): boolean {
  const key = headingKey(text);
  return LANGUAGES.some((language) => headingKey(label[language]) === key);
}

/**
 * Reads the cells of one row by canonical column and collects what is wrong with them. A missing column reads
 * as an empty cell. After an error the returned placeholder must not be used: ask `sound` first.
 */
export class RowReader<K extends TableKind> {
  private found: Finding[] | null = null;

  constructor(
    private readonly cells: readonly Cell[],
    readonly rowNumber: number,
    readonly layout: RowLayout<K>,
  ) {}

  get findings(): readonly Finding[] {
    return this.found ?? NO_FINDINGS;
  }

  /** Whether the row may be used. */
  get sound(): boolean {
    return this.found === null;
  }

  /** Refuses the row. */
  fail(code: FindingCode, column: Column<K>, params: Finding['params'] = {}): void {
    const { sheet } = this.layout;
    const place = sheet === undefined ? { row: this.rowNumber } : { sheet, row: this.rowNumber };
    (this.found ??= []).push({ code, severity: 'error', ...place, column, params });
  }

  /** The cell as it came; undefined where the file has no such column. */
  cell(column: Column<K>): Cell {
    return this.cells[this.layout.columns[column]];
  }

  /** Text in NFC without outer blanks; null when empty. Numbers are written plainly, dates as days. */
  text(column: Column<K>): string | null {
    const cell = this.cell(column);
    if (typeof cell === 'string') return cell === '' ? null : normalizeText(cell) || null;
    if (cell === null || cell === undefined) return null;
    if (typeof cell === 'number') return normalizeDecimal(String(cell)) ?? String(cell);
    if (typeof cell === 'boolean') return String(cell);
    return Number.isNaN(cell.getTime()) ? null : cell.toISOString().slice(0, 10);
  }

  requiredText(column: Column<K>): string {
    const text = this.text(column);
    if (text === null) this.fail('ROW.VALUE_MISSING', column);
    return text ?? '';
  }

  /** The code by which something new will be known. */
  newCode(column: Column<K>): string {
    const code = this.requiredText(column);
    if (code.length > LONGEST_CODE)
      this.fail('ROW.OUT_OF_RANGE', column, { value: quoted(code), maxLength: LONGEST_CODE });
    return code;
  }

  /** A decimal with all its digits; null when empty or not a number (which is a finding). */
  number(column: Column<K>): string | null {
    const cell = this.cell(column);
    if (cell === null || cell === undefined || cell === '') return null;
    const text = typeof cell === 'string' ? cell.trim() : typeof cell === 'number' ? String(cell) : null;
    if (text === '') return null;
    const number = text === null ? null : normalizeDecimal(text, this.layout.decimalMark);
    if (number === null) this.fail('ROW.NOT_A_NUMBER', column, { value: quoted(cell) });
    else if (!isMeasurable(number)) this.fail('ROW.OUT_OF_RANGE', column, { value: quoted(number) });
    return number;
  }

  /** A decimal that is not negative. */
  amount(column: Column<K>): string | null {
    const number = this.number(column);
    if (number?.startsWith('-')) this.fail('ROW.OUT_OF_RANGE', column, { value: number, min: 0 });
    return number;
  }

  /** A whole number within limits, both included. */
  integer(column: Column<K>, min: number, max: number): number | null {
    const number = this.number(column);
    if (number === null) return null;
    const value = Number(number);
    if (Number.isInteger(value) && value >= min && value <= max) return value;
    this.fail('ROW.OUT_OF_RANGE', column, { value: number, min, max });
    return null;
  }

  /** An existing day; null when empty or none (which is a finding). */
  date(column: Column<K>): IsoDay | null {
    const text = this.text(column);
    if (text !== null && day.isValid(text)) return text;
    const cell = this.cell(column);
    if (text !== null || cell instanceof Date) this.fail('ROW.BAD_DATE', column, { value: quoted(cell) });
    return null;
  }

  /**
   * One of a closed list, in any case, or what people read instead of it; null when empty or none of them (which is a
   * finding).
   */
  choice<C extends string>(column: Column<K>, choices: readonly C[], labels?: ChoiceLabels<C>): C | null {
    const text = this.text(column);
    if (text === null) return null;
    const choice =
      choices.find((one) => one === text) ??
      choices.find((one) => one === text.toLowerCase()) ??
      (labels && choices.find((one) => isLabelled(text, labels[one])));
    if (choice === undefined) this.fail('ROW.BAD_CHOICE', column, { value: quoted(text), choices });
    return choice ?? null;
  }

  /** As {@link choice}, but an empty cell is a finding too. */
  requiredChoice<C extends string>(column: Column<K>, choices: readonly C[], labels?: ChoiceLabels<C>): C {
    if (this.text(column) === null) this.fail('ROW.VALUE_MISSING', column);
    return this.choice(column, choices, labels) ?? choices[0];
  }
}
