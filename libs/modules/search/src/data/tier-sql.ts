/**
 * SQL for how well a row answers: 0 the code is just what was typed, 1 a title begins so, 2 the words are in it.
 * @param words expression of the row's vector
 * @param code, begins placeholders of those questions of `searchWords.asked`
 */
export function tierSql(words: string, code: string, begins: string): string {
  return `case when ${words} @@ ${code}::tsquery then 0 when ${words} @@ ${begins}::tsquery then 1 else 2 end`;
}
