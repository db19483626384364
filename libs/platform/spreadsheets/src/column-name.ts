const LETTERS = 26;

/** What a spreadsheet calls a column: 0 is `A`, 27 is `AB`. */
export function columnName(index: number): string {
  const letter = String.fromCharCode(65 + (index % LETTERS));
  return index < LETTERS ? letter : columnName(Math.floor(index / LETTERS) - 1) + letter;
}
