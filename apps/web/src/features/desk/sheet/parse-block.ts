/**
 * What a spreadsheet puts on the clipboard, as rows of cells: tabs between cells, line ends between rows, quotes around
 * cells that hold either. The empty line at the end is none.
 */
export function parseBlock(text: string): string[][] {
  const rows: string[][] = [[]];
  let cell = '';
  let quoted = false;
  const endCell = (): void => {
    rows[rows.length - 1].push(cell);
    cell = '';
  };
  const plain = text.replaceAll('\r\n', '\n').replace(/\n$/, '');
  for (let at = 0; at < plain.length; at++) {
    const letter = plain[at];
    if (quoted && letter === '"' && plain[at + 1] === '"') {
      cell += '"';
      at += 1;
    } else if (letter === '"' && (quoted || cell === '')) quoted = !quoted;
    else if (!quoted && letter === '\t') endCell();
    else if (!quoted && letter === '\n') {
      endCell();
      rows.push([]);
    } else cell += letter;
  }
  endCell();
  return rows;
}
