import { WorkbookFault } from './workbook-fault';

/** The column of a cell by its name: `AB12` is 27; counted from 0. @throws WorkbookFault unreadable without one */
export function columnOf(reference: string): number {
  let column = 0;
  for (let at = 0; at < reference.length && column < 1_000_000; at += 1) {
    const letter = reference.charCodeAt(at) - 64;
    if (letter < 1 || letter > 26) break;
    column = column * 26 + letter;
  }
  if (column === 0) throw WorkbookFault.unreadable('cells');
  return column - 1;
}
