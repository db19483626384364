import { execFileSync } from 'node:child_process';

/** Cells by their names (`J2`); of the first sheet unless told otherwise. */
type CellEdits = Readonly<Record<string, string | number | boolean | null>>;

/** Another program opens a workbook, changes some cells and saves it, as a person would. */
export function editedWorkbook(content: Buffer, edits: CellEdits, sheet = 0): Buffer {
  const script = `
    const { content, edits, sheet } = JSON.parse(require('node:fs').readFileSync(0, 'utf8'));
    const { openXlsx, saveXlsx } = require('hucre/xlsx');
    const placeOf = (name) => {
      const [, letters, row] = /^([A-Z]+)(\\d+)$/.exec(name);
      return [Number(row) - 1, [...letters].reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0) - 1];
    };
    openXlsx(Buffer.from(content, 'base64'), { readStyles: true }).then(async (book) => {
      for (const [name, value] of Object.entries(edits)) {
        const [row, column] = placeOf(name);
        const rows = book.sheets[sheet].rows;
        while (rows.length <= row) rows.push([]);
        rows[row][column] = value;
        const cell = book.sheets[sheet].cells?.get(row + ',' + column);
        if (cell) { cell.value = value; cell.type = value === null ? 'empty' : typeof value; }
      }
      process.stdout.write(await saveXlsx(book));
    });`;
  const input = JSON.stringify({ content: content.toString('base64'), edits, sheet });
  return execFileSync(process.execPath, ['-e', script], { cwd: __dirname, input, maxBuffer: 100_000_000 });
}
