import fc from 'fast-check';
import { columnName } from './column-name';
import { MarkFormats } from './mark-formats';
import { RowMarks, type RowMark } from './row-marks';
import { SheetMarker } from './sheet-marker';
import { SheetScan } from './sheet-scan';
import { SHEET_LIMITS } from './sheet-limits';
import { XmlScanner } from './xml-scanner';

const FORMATS = 5;
const TEXT_COLUMN = 6;

interface CellDrawn {
  readonly column: number;
  readonly value: string | null;
  readonly format: number;
}

interface RowDrawn {
  readonly row: number;
  readonly cells: readonly CellDrawn[];
  readonly mark?: Omit<RowMark, 'row'>;
}

const cells = fc.uniqueArray(
  fc.record({
    column: fc.nat({ max: 9 }),
    value: fc.option(fc.string({ minLength: 1, maxLength: 6 }).filter((text) => /^[\w<&]+$/.test(text))),
    format: fc.nat({ max: FORMATS - 1 }),
  }),
  { selector: ({ column }) => column, maxLength: 8 },
);
const mark = fc.record({
  columns: fc.uniqueArray(fc.nat({ max: 5 }), { maxLength: 3 }),
  text: fc.constantFrom('', 'bad', 'Ә <&'),
});
const sheets: fc.Arbitrary<RowDrawn[]> = fc
  .uniqueArray(
    fc.record({ row: fc.integer({ min: 1, max: 40 }), cells, mark: fc.option(mark, { nil: undefined }) }),
    {
      selector: ({ row }) => row,
      maxLength: 12,
    },
  )
  .map((rows) =>
    rows
      .map((row) => ({ ...row, cells: [...row.cells].sort((left, right) => left.column - right.column) }))
      // Marks are of rows that say something.
      .map((row) => (row.cells.some(({ value }) => value !== null) ? row : { ...row, mark: undefined }))
      .sort((left, right) => left.row - right.row),
  );

/** The same sheet with its places said or left to be counted, where they can be. */
function xmlOf(rows: readonly RowDrawn[], saysPlaces: boolean): string {
  let above = 0;
  const body = rows.map(({ row, cells }) => {
    let before = -1;
    const inside = cells.map(({ column, value, format }) => {
      const place = saysPlaces || column !== before + 1 ? ` r="${columnName(column)}${row}"` : '';
      before = column;
      const text = value?.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
      return text === undefined
        ? `<c${place} s="${format}"/>`
        : `<c${place} s="${format}" t="str"><v>${text}</v></c>`;
    });
    const number = saysPlaces || row !== above + 1 ? ` r="${row}"` : '';
    above = row;
    return inside.length === 0 ? `<row${number}/>` : `<row${number} spans="1:9">${inside.join('')}</row>`;
  });
  return `<worksheet><sheetData>${body.join('')}</sheetData></worksheet>`;
}

function read(xml: string): Map<number, (string | null)[]> {
  const scan = new SheetScan({ texts: [], isDate: [], from1904: false }, SHEET_LIMITS);
  const scanner = new XmlScanner(scan);
  scanner.write(xml);
  scanner.end();
  return new Map(
    scan
      .take(true)
      .flat()
      .map(({ number, cells }) => [number, cells as (string | null)[]]),
  );
}

async function marked(xml: string, rows: readonly RowDrawn[], formats: MarkFormats): Promise<string> {
  const marks = rows.flatMap(({ row, mark }) => (mark === undefined ? [] : [{ row, ...mark }]));
  // One at a time, so that each row has to ask.
  const fetch = () => Promise.resolve(marks.length > 0 ? [marks.shift() as RowMark] : undefined);
  let out = '';
  const part = { deflated: false, bytes: Buffer.from(xml) };
  for await (const piece of new SheetMarker(TEXT_COLUMN, new RowMarks(fetch), formats).run(part))
    out += piece;
  return out;
}

it('changes nothing but formats and the column of texts, whatever the sheet', async () => {
  await fc.assert(
    fc.asyncProperty(sheets, fc.boolean(), async (rows, saysPlaces) => {
      const xml = xmlOf(rows, saysPlaces);
      const formats = new MarkFormats({ count: FORMATS, marked: [] });
      const out = await marked(xml, rows, formats);
      const expected = read(xml);
      for (const { row, mark } of rows) {
        const cells = expected.get(row);
        if (cells === undefined) continue;
        while (cells.length <= TEXT_COLUMN) cells.push(null);
        cells[TEXT_COLUMN] = mark?.text || null;
        while (cells.length > 0 && cells.at(-1) === null) cells.pop();
        if (cells.length === 0) expected.delete(row);
      }
      expect(read(out)).toEqual(expected);
    }),
    { numRuns: 500 },
  );
});

it('marks each cell it is told to, and no other, in the order of columns', async () => {
  await fc.assert(
    fc.asyncProperty(sheets, fc.boolean(), async (rows, saysPlaces) => {
      const formats = new MarkFormats({ count: FORMATS, marked: [] });
      const out = await marked(xmlOf(rows, saysPlaces), rows, formats);
      const isMarked = (format: number) => format >= FORMATS && formats.added[format - FORMATS].isMarked;
      const drawn = (out.match(/<row[^>]*?(?:\/>|>[^]*?<\/row>)/g) ?? []).filter((row) => row.includes('<c'));
      const wanted = rows.filter(({ cells }) => cells.length > 0);
      expect(drawn).toHaveLength(wanted.length);
      wanted.forEach(({ cells, mark }, index) => {
        let column = -1;
        const places: number[] = [];
        for (const [tag] of drawn[index].matchAll(/<c[ />][^>]*>?/g)) {
          const [, letter] = / r="([A-Z])/.exec(tag) ?? [];
          const next = letter === undefined ? column + 1 : letter.charCodeAt(0) - 65;
          expect(next).toBeGreaterThan(column);
          column = next;
          if (isMarked(Number(/ s="(\d+)"/.exec(tag)?.[1] ?? 0))) places.push(column);
        }
        expect(places).toEqual([...(cells.length > 0 ? (mark?.columns ?? []) : [])].sort((a, b) => a - b));
      });
    }),
    { numRuns: 500 },
  );
});
