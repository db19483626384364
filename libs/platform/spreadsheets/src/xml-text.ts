const MARKUP: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const NEEDS_WORK = /[&<>"\u0000-\u0008\u000B-\u001F\uD800-\uDFFF\uFFFE\uFFFF]|_x[0-9a-fA-F]{4}_/;
const KEEPS_SPACE = /^\s|\s$|\s\s|[\t\n]/;
const UNPRINTABLE = /[\u0000-\u0008\u000B-\u001F\uFFFE\uFFFF]|\p{Surrogate}/gu;

/**
 * Text as XML holds it, inside of tags or between them. What XML cannot hold is written as a cell means it (`_x000D_`),
 * and what only looks so is kept from being read so.
 */
export function xmlText(text: string): string {
  if (!NEEDS_WORK.test(text)) return text;
  return text
    .replace(/_(?=x[0-9a-fA-F]{4}_)/g, '_x005F_')
    .replace(UNPRINTABLE, escaped)
    .replace(/[&<>"]/g, (character) => MARKUP[character]);
}

function escaped(character: string): string {
  return `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;
}

/** What a tag around a text says where its blanks are not to be tidied away; most texts need nothing. */
export function spaceAttribute(text: string): string {
  return KEEPS_SPACE.test(text) ? ' xml:space="preserve"' : '';
}
