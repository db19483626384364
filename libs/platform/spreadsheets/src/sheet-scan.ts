import { attributeOf } from './attribute-of';
import { columnOf } from './column-of';
import { dayOfSerial } from './day-of-serial';
import { decodeEscapes } from './read-shared-texts';
import type { SheetLimits } from './sheet-limits';
import { WorkbookFault } from './workbook-fault';
import type { XmlHandler } from './xml-scanner';

/** A cell on its way between threads: a `Date` would arrive as one of another world, so only its time travels. */
export type SentCell = string | number | boolean | null | { readonly time: number };

/** A row that is not blank, with its number in the sheet. */
export interface SentRow {
  readonly number: number;
  readonly cells: SentCell[];
}

/** What cells refer to. */
export interface CellContext {
  readonly texts: readonly string[];
  readonly isDate: readonly boolean[];
  readonly from1904: boolean;
}

const ROWS_PER_BATCH = 1_000;
const CHARACTERS_PER_BATCH = 4_000_000;

/** Makes rows of a sheet's XML; each limit holds before anything is allocated for what goes beyond it. */
export class SheetScan implements XmlHandler {
  private batches: SentRow[][] = [];
  private rows: SentRow[] = [];
  private inBatch = 0;
  private inSheet = 0;
  private row = 0;
  private cells: SentCell[] = [];
  private saysSomething = false;
  private column = -1;
  private type = '';
  private style = -1;
  private value = '';
  private inValue = false;
  private inInline = false;
  private inReading = false;

  constructor(
    private readonly context: CellContext,
    private readonly limits: SheetLimits,
  ) {}

  /** The batches that are full; those and the rest at the end. */
  take(all: boolean): SentRow[][] {
    if (all && this.rows.length > 0) this.closeBatch();
    const taken = this.batches;
    this.batches = [];
    return taken;
  }

  open(name: string, tag: string): void {
    if (name === 'c') this.openCell(tag);
    else if (name === 'v') this.inValue = true;
    else if (name === 'row') this.openRow(tag);
    else if (name === 'is') this.inInline = true;
    else if (name === 'rPh') this.inReading = true;
    else if (name === 't') this.inValue = this.inInline && !this.inReading;
  }

  text(text: string): void {
    if (!this.inValue) return;
    this.value += text;
    if (this.value.length > this.limits.cell) throw WorkbookFault.tooLarge('cell', this.limits.cell);
  }

  close(name: string): void {
    if (name === 'v' || name === 't') this.inValue = false;
    else if (name === 'c') this.closeCell();
    else if (name === 'row') this.closeRow();
    else if (name === 'is') this.inInline = false;
    else if (name === 'rPh') this.inReading = false;
  }

  private openRow(tag: string): void {
    const given = attributeOf(tag, 'r');
    const number = given === undefined ? this.row + 1 : Number(given);
    if (!Number.isInteger(number) || number <= this.row) throw WorkbookFault.unreadable('rows');
    this.row = number;
    this.cells = [];
    this.saysSomething = false;
    this.column = -1;
  }

  private openCell(tag: string): void {
    const reference = attributeOf(tag, 'r');
    this.column = reference === undefined ? this.column + 1 : columnOf(reference);
    this.type = attributeOf(tag, 't') ?? 'n';
    const style = attributeOf(tag, 's');
    this.style = style === undefined ? -1 : Number(style);
    this.value = '';
  }

  private closeCell(): void {
    const cell = this.cell();
    if (cell === null || cell === '') return;
    const { columns, rows, characters } = this.limits;
    if (this.column >= columns) throw WorkbookFault.tooLarge('columns', columns);
    if (this.row > rows) throw WorkbookFault.tooLarge('rows', rows);
    while (this.cells.length < this.column) this.cells.push(null);
    this.cells[this.column] = cell;
    if (typeof cell !== 'string') {
      this.saysSomething = true;
      return;
    }
    this.saysSomething ||= cell.trim() !== '';
    this.inBatch += cell.length;
    this.inSheet += cell.length;
    if (this.inSheet > characters) throw WorkbookFault.tooLarge('characters', characters);
  }

  /** What the cell says; a formula by the value that was last calculated, an error by its text. */
  private cell(): SentCell {
    const { type, value } = this;
    if (value === '') return null;
    if (type === 's') return this.sharedText(value);
    if (type === 'inlineStr' || type === 'str') return decodeEscapes(value);
    if (type === 'b') return value === '1' || value === 'true';
    if (type === 'd')
      return { time: Date.parse(/[zZ]$/.test(value) ? value : `${value.slice(0, 10)}T00:00:00Z`) };
    const number = Number(value);
    if (type !== 'n' || value.trim() === '' || !Number.isFinite(number)) return value;
    const time = this.context.isDate[this.style] ? dayOfSerial(number, this.context.from1904) : undefined;
    return time === undefined ? number : { time };
  }

  private sharedText(index: string): string {
    const text = this.context.texts[Number(index)] as string | undefined;
    if (text === undefined) throw WorkbookFault.unreadable('texts');
    return text;
  }

  private closeRow(): void {
    if (!this.saysSomething) return;
    this.rows.push({ number: this.row, cells: this.cells });
    this.saysSomething = false;
    if (this.rows.length >= ROWS_PER_BATCH || this.inBatch > CHARACTERS_PER_BATCH) this.closeBatch();
  }

  private closeBatch(): void {
    this.batches.push(this.rows);
    this.rows = [];
    this.inBatch = 0;
  }
}
