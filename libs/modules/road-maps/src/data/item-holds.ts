/**
 * SQL condition: the code, a title or the executor of the item `i` holds a text, whatever the case, or its words begin with those
 * of the text, whatever the letters (see `searchWords`).
 * @param text placeholder of the text; every item holds null
 * @param words placeholder of `searchWords.asked(text)?.all`, or null
 * @param others columns that are looked through as well
 */
export function itemHolds(text: string, words: string, ...others: readonly string[]): string {
  const titles = ['kk', 'ru', 'en'].map((language) => `i.title->>'${language}'`);
  const columns = ['i.code', ...titles, 'i.lead_executor', ...others].join(', ');
  return `(${text}::text is null
    or i.id in (select w.item_id from item_words w where w.words @@ ${words}::tsquery)
    or strpos(lower(concat_ws(' ', ${columns})), lower(${text})) > 0)`;
}
