/** A cell as a reader of CSV, XLSX or JSON hands it over. A `Date` is a spreadsheet date, meant in UTC. */
export type Cell = string | number | boolean | Date | null | undefined;

/** Whether a cell says nothing; 0 and false say something. */
export function isEmptyCell(cell: Cell): boolean {
  return cell === null || cell === undefined || (typeof cell === 'string' && cell.trim() === '');
}
