/**
 * One CSV record with its line end, quoted only where it must be.
 * @param {readonly (string | number | null | undefined)[]} cells empty for null and undefined
 */
export function csvLine(cells) {
  return `${cells.map(cell).join(',')}\n`;
}

function cell(value) {
  if (value === null || value === undefined) return '';
  const text = String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
