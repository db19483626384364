const KIND_WORDS =
  /(^|\s)(облысы|ауданы|қаласы|қала|қ\.|қ\.\s?ә\.|область|обл\.|район|р-н|город|г\.|г\.\s?а\.|region|district|city|oblast)(?=\s|$)/giu;

/** A territory's name without its kind, for a tile: `Ақмола облысы` → `Ақмола`. The full name stands in the table. */
export function shortName(name: string): string {
  const spaced = name.replace(/(г|қ)\.(?=\p{Lu}\p{Ll})/gu, '$1. ');
  return spaced.replace(KIND_WORDS, ' ').replace(/\s+/g, ' ').trim() || name;
}
