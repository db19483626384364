const KIND_WORDS =
  /(^|\s)(облысы|ауданы|қаласы|қала|қ\.|қ\.\s?ә\.|область|обл\.|район|р-н|город|г\.|г\.\s?а\.|region|district|city|oblast)(?=\s|$)/giu;

/**
 * A territory's name without its kind, for places too small for the full one: `Ақмола облысы` → `Ақмола`,
 * `г.Астана` → `Астана`. The full name stays in the label and in the tables.
 */
export function shortName(name: string): string {
  const spaced = name.replace(/(г|қ)\.(?=\p{Lu}\p{Ll})/gu, '$1. ');
  const short = spaced.replace(KIND_WORDS, ' ').replace(/\s+/g, ' ').trim();
  return short || name;
}
