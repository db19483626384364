/**
 * SQL condition: the code, a title or the executor of the item `i` holds a text, whatever the case.
 * @param text placeholder of the text; every item holds null
 * @param others columns that are looked through as well
 */
export function itemHolds(text: string, ...others: readonly string[]): string {
  const titles = ['kk', 'ru', 'en'].map((language) => `i.title->>'${language}'`);
  const columns = ['i.code', ...titles, 'i.lead_executor', ...others].join(', ');
  return `(${text}::text is null or strpos(lower(concat_ws(' ', ${columns})), lower(${text})) > 0)`;
}
