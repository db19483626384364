import { StringDecoder } from 'node:string_decoder';
import { attributeOf } from './attribute-of';
import { columnName } from './column-name';
import { columnOf } from './column-of';
import { withColumn } from './with-column';
import { editTag } from './edit-tag';
import type { MarkFormats } from './mark-formats';
import { readPart, type Part } from './read-part';
import type { RowMark, RowMarks } from './row-marks';
import { tagName } from './tag-name';
import { WorkbookFault } from './workbook-fault';
import { XmlSplitter } from './xml-splitter';
import { xmlText } from './xml-text';

const NOT_SEEN = -1;

/**
 * Marks cells of a sheet while its XML goes by: a cell gets another format, a cell that is not there is put in, and one
 * column is ours to write in. Everything else stays letter by letter as it came.
 */
export class SheetMarker {
  private out = '';
  private prefix = '';
  private columnTags?: string[];
  private hasWidth = false;
  private row = 0;
  private column = NOT_SEEN;
  private mark?: RowMark;
  /** Columns of the row that have to be there and have not come yet, in their order. */
  private waiting: number[] = [];
  private lastFormat = 0;
  /** A cell of our column gives way to ours. */
  private isSkipping = false;
  private firstRow = 0;
  private readonly formatOf = new Map<number, number>();

  /** @param textColumn the column of texts, from 0 */
  constructor(
    private readonly textColumn: number,
    private readonly marks: RowMarks,
    private readonly formats: MarkFormats,
  ) {}

  /** The sheet's XML, a piece at a time. */
  async *run(part: Part): AsyncGenerator<string> {
    let tokens: { raw: string; isMarkup: boolean }[] = [];
    const splitter = new XmlSplitter((raw, isMarkup) => tokens.push({ raw, isMarkup }));
    const decoder = new StringDecoder('utf8');
    for await (const piece of readPart(part)) {
      splitter.write(decoder.write(piece));
      for (const { raw, isMarkup } of tokens) {
        if (!isMarkup) this.pass(raw);
        else if (this.handle(raw)) await this.marks.reach(this.row);
      }
      tokens = [];
      yield this.taken();
    }
    splitter.end();
    yield this.taken();
  }

  private taken(): string {
    const { out } = this;
    this.out = '';
    return out;
  }

  private pass(raw: string): void {
    if (!this.isSkipping && this.columnTags === undefined) this.out += raw;
  }

  /** Gives true when a row has begun whose marks are still to be fetched; they are looked up with its first cell. */
  private handle(raw: string): boolean {
    const name = tagName(raw);
    const isClosing = raw.startsWith('</');
    if (name === 'c') this.handleCell(raw, isClosing);
    else if (name === 'row') return this.handleRow(raw, isClosing);
    else if (name === 'cols') this.handleColumns(raw, isClosing);
    else if (name === 'col' && this.columnTags !== undefined) this.columnTags.push(raw);
    else if (name === 'sheetData' && !isClosing) this.beginRows(raw);
    else if (name !== 'dimension') this.pass(raw);
    return false;
  }

  private handleColumns(raw: string, isClosing: boolean): void {
    if (!isClosing) {
      this.columnTags = [];
      if (!raw.endsWith('/>')) return;
    }
    const tags = this.columnTags ?? [];
    this.columnTags = undefined;
    this.putColumns(tags, editTag.prefix(raw));
  }

  private putColumns(tags: readonly string[], prefix: string): void {
    this.hasWidth = true;
    this.out += `<${prefix}cols>${withColumn(tags, this.textColumn + 1, prefix)}</${prefix}cols>`;
  }

  private beginRows(raw: string): void {
    this.prefix = editTag.prefix(raw);
    if (!this.hasWidth) this.putColumns([], this.prefix);
    this.pass(raw);
  }

  private handleRow(raw: string, isClosing: boolean): boolean {
    if (isClosing) {
      this.putUpTo(Infinity);
      this.pass(raw);
      return false;
    }
    const given = attributeOf(raw, 'r');
    const number = given === undefined ? this.row + 1 : Number(given);
    if (!Number.isInteger(number) || number <= this.row) throw WorkbookFault.unreadable('rows');
    this.row = number;
    this.column = NOT_SEEN;
    this.mark = undefined;
    this.waiting = [];
    this.lastFormat = 0;
    this.pass(editTag.without(raw, 'spans'));
    return !raw.endsWith('/>') && !this.marks.reaches(number);
  }

  private handleCell(raw: string, isClosing: boolean): void {
    if (isClosing) {
      this.pass(raw);
      this.isSkipping = false;
      return;
    }
    if (this.column === NOT_SEEN) this.beginCells();
    const reference = attributeOf(raw, 'r');
    this.column = reference === undefined ? this.column + 1 : columnOf(reference);
    const format = Number(attributeOf(raw, 's') ?? 0);
    this.putUpTo(this.column);
    if (this.column === this.textColumn) {
      this.putText(format);
      this.isSkipping = !raw.endsWith('/>');
      return;
    }
    if (this.row > this.firstRow) this.formatOf.set(this.column, format);
    this.lastFormat = format;
    const isMarked = this.mark?.columns.includes(this.column) ?? false;
    const shown = this.formats.of(format, isMarked);
    this.pass(shown === format ? raw : editTag.set(raw, 's', shown));
  }

  private beginCells(): void {
    this.mark = this.marks.of(this.row);
    if (this.firstRow === 0) this.firstRow = this.row;
    if (this.mark === undefined) return;
    const columns = new Set([...this.mark.columns, this.textColumn]);
    this.waiting = [...columns].sort((left, right) => left - right);
  }

  /** What has to be there before a cell of that column, and forgets that very column: its cell has come. */
  private putUpTo(column: number): void {
    while (this.waiting.length > 0 && this.waiting[0] <= column) {
      const [next] = this.waiting.splice(0, 1);
      if (next === column) return;
      if (next === this.textColumn) this.putText(this.formats.of(this.lastFormat, false));
      else this.putEmpty(next, this.formats.of(this.formatOf.get(next) ?? 0, true));
    }
  }

  private putText(format: number): void {
    const { text = '' } = this.mark ?? {};
    if (text === '') {
      this.putEmpty(this.textColumn, format);
      return;
    }
    const { prefix } = this;
    const place = `${columnName(this.textColumn)}${this.row}`;
    this.out +=
      `<${prefix}c r="${place}" s="${format}" t="inlineStr"><${prefix}is><${prefix}t xml:space="preserve">` +
      `${xmlText(text)}</${prefix}t></${prefix}is></${prefix}c>`;
  }

  private putEmpty(column: number, format: number): void {
    this.out += `<${this.prefix}c r="${columnName(column)}${this.row}" s="${format}"/>`;
  }
}
