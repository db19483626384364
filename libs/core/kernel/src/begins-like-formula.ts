/** Signs that make a spreadsheet run a cell; of wide letters too, which some of them take for the same. */
const BEGINNING = /^[=+\-@\t\r\n＝＋－＠]/;

/** Whether a spreadsheet, or whoever opens CSV with one, would take a text for a formula (OWASP, "CSV Injection"). */
export function beginsLikeFormula(text: string): boolean {
  return BEGINNING.test(text);
}
