import type { CellFormat } from './new-sheet';
import { xmlText } from './xml-text';

/** A format as the table keeps it: what the text of a cell asks for is part of it. */
interface FormatInUse extends CellFormat {
  /** The text begins like a formula: the spreadsheet is told that it is none, even when it is edited. */
  readonly quoted?: boolean;
}

/** What a cell holds, as far as its format depends on it. */
export type CellContent = 'plain' | 'day' | 'like-a-formula';

const WANTED: Readonly<Record<CellContent, FormatInUse>> = {
  plain: {},
  day: { numberFormat: 'yyyy\\-mm\\-dd' },
  'like-a-formula': { quoted: true },
};

/** The fill of no cell and the grey dots that the standard wants second. */
const OWN_FILLS = [
  '<fill><patternFill patternType="none"/></fill>',
  '<fill><patternFill patternType="gray125"/></fill>',
];
const TEXT_FORMAT = 49;
const FIRST_OWN_FORMAT = 164;

/** The cell formats of a workbook, numbered as they come into use. */
export class FormatTable {
  private readonly known = new WeakMap<CellFormat, Partial<Record<CellContent, number>>>();
  private readonly ids = new Map<string, number>();
  private readonly formats: FormatInUse[] = [];
  private readonly fills: string[] = [];
  private readonly numberFormats: string[] = [];

  constructor() {
    this.idOf({});
  }

  /** Its number; 0 says nothing. The cells of a column share one format, so it is mostly known by itself. */
  idOf(format: CellFormat, content: CellContent = 'plain'): number {
    let known = this.known.get(format);
    if (known === undefined) this.known.set(format, (known = {}));
    return (known[content] ??= this.register({ ...WANTED[content], ...format }));
  }

  private register(format: FormatInUse): number {
    const { bold, wrap, fill, open, numberFormat, quoted } = format;
    const key = JSON.stringify([
      ...[bold ?? false, wrap ?? false, fill ?? null, open ?? false, numberFormat ?? null, quoted ?? false],
    ]);
    const known = this.ids.get(key);
    if (known !== undefined) return known;
    this.ids.set(key, this.formats.length);
    return this.formats.push(format) - 1;
  }

  /** `styles.xml`, once no more formats will come. */
  xml(): string {
    const formats = this.formats.map((format) => this.formatXml(format));
    const numberFormats = this.numberFormats.map(
      (code, index) => `<numFmt numFmtId="${FIRST_OWN_FORMAT + index}" formatCode="${xmlText(code)}"/>`,
    );
    const font = '<sz val="11"/><name val="Calibri"/><family val="2"/>';
    return (
      '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
      '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
      (numberFormats.length > 0 ? list('numFmts', numberFormats) : '') +
      list('fonts', [`<font>${font}</font>`, `<font><b/>${font}</font>`]) +
      list('fills', [...OWN_FILLS, ...this.fills.map(fillXml)]) +
      list('borders', ['<border><left/><right/><top/><bottom/><diagonal/></border>']) +
      list('cellStyleXfs', ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>']) +
      list('cellXfs', formats) +
      list('cellStyles', ['<cellStyle name="Normal" xfId="0" builtinId="0"/>']) +
      '</styleSheet>'
    );
  }

  private formatXml({ bold, wrap, fill, open, numberFormat, quoted }: FormatInUse): string {
    const attributes = [
      `numFmtId="${this.numberFormatId(numberFormat)}" fontId="${bold ? 1 : 0}" fillId="${this.fillId(fill)}" borderId="0" xfId="0"`,
      quoted && 'quotePrefix="1"',
      numberFormat !== undefined && 'applyNumberFormat="1"',
      bold && 'applyFont="1"',
      fill !== undefined && 'applyFill="1"',
      'applyAlignment="1" applyProtection="1"',
    ].filter(Boolean);
    const alignment = `<alignment vertical="top"${wrap ? ' wrapText="1"' : ''}/>`;
    return `<xf ${attributes.join(' ')}>${alignment}<protection locked="${open ? 0 : 1}"/></xf>`;
  }

  private fillId(fill: string | undefined): number {
    return fill === undefined ? 0 : OWN_FILLS.length + placeIn(this.fills, fill);
  }

  private numberFormatId(code: string | undefined): number {
    if (code === undefined) return 0;
    return code === '@' ? TEXT_FORMAT : FIRST_OWN_FORMAT + placeIn(this.numberFormats, code);
  }
}

function placeIn(known: string[], one: string): number {
  const place = known.indexOf(one);
  return place < 0 ? known.push(one) - 1 : place;
}

function fillXml(colour: string): string {
  return `<fill><patternFill patternType="solid"><fgColor rgb="FF${colour}"/><bgColor indexed="64"/></patternFill></fill>`;
}

function list(name: string, entries: readonly string[]): string {
  return `<${name} count="${entries.length}">${entries.join('')}</${name}>`;
}
