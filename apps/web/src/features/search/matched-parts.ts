import { foldLetters } from '@core/kernel';

/** A piece of a text, and whether it is what was looked for. */
export interface TextPart {
  text: string;
  isMatch: boolean;
}

const WORD = /[\p{L}\p{N}\p{M}]+/gu;

/** Cuts a text where its words begin with a word that was typed, whatever the letters: «Қызылорда» for "qyzyl". */
export function matchedParts(text: string, typed: string): TextPart[] {
  const asked = foldLetters(typed).split(' ').filter(Boolean);
  const parts: TextPart[] = [];
  const add = (piece: string, isMatch: boolean): void => {
    if (piece !== '') parts.push({ text: piece, isMatch });
  };
  let end = 0;
  for (const { 0: word, index } of text.matchAll(WORD)) {
    const length = Math.max(0, ...asked.map((one) => lengthOfBeginning(word, one)));
    if (length === 0) continue;
    add(text.slice(end, index), false);
    add(word.slice(0, length), true);
    end = index + length;
  }
  add(text.slice(end), false);
  return parts;
}

/** How many characters of a word it takes for a folded beginning; 0 when it does not begin so. */
function lengthOfBeginning(word: string, beginning: string): number {
  if (!foldLetters(word).startsWith(beginning)) return 0;
  for (let length = 1; length < word.length; length++) {
    if (foldLetters(word.slice(0, length)).startsWith(beginning)) return length;
  }
  return word.length;
}
