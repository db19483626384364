import { foldLetters, LANGUAGES, type LocalizedText } from '@core/kernel';

/** What a row is found by. */
export interface Searched {
  readonly code: string;
  readonly title: LocalizedText;
  /** Whatever else names it: who is in charge of it. */
  readonly others?: readonly (string | null)[];
}

/** What was typed, as texts for casts to `tsquery`. */
export interface AskedWords {
  /** All words at once, each may go on. */
  readonly all: string;
  /** Any of them. */
  readonly any: string;
  /** A title begins so; finds a part of what `all` finds. */
  readonly begins: string;
  /** The code is just this; likewise. */
  readonly code: string;
  /** One by one. */
  readonly words: readonly string[];
}

const LONGEST_WORD = 40;
const LONGEST_CODE = 200;
const MOST_ASKED = 8;
/** A vector holds up to a megabyte. */
const MOST_KEPT = 4_000;
/** Positions of the titles' words in the languages; a vector holds up to 16,383. */
const MOST_WORDS = 1_000;

/** Stands before the first word of a title, which is stored a second time so: no index tells first words from others. */
const FIRST = '^';

/** Folded words hold nothing but letters and digits, so that nothing in them has to be escaped. */
function wordsOf(text: string): string[] {
  const folded = foldLetters(text);
  if (folded === '') return [];
  const words = folded.split(' ');
  return folded.length <= LONGEST_WORD ? words : words.map((word) => word.slice(0, LONGEST_WORD));
}

function wholeCode(words: readonly string[]): string {
  return `'=${words.join('_').slice(0, LONGEST_CODE)}'`;
}

/**
 * The text of a `tsvector` by which a row is found: the folded words of everything, those of the titles with their places, the
 * first of each title once more with a mark, the code whole as well. Made here and not by a text search configuration, so that
 * it is the same on every server.
 */
function vector({ code, title, others = [] }: Searched): string {
  /** Places of each word as they are written: `:1,17`, or nothing. */
  const places = new Map<string, string>();
  LANGUAGES.forEach((language, n) => {
    const words = wordsOf(title[language] ?? '');
    const before = n * 2 * MOST_WORDS;
    for (let at = 0; at < words.length && at < MOST_WORDS; at++) {
      const known = places.get(words[at]);
      const place = before + at + 1;
      places.set(words[at], known === undefined ? `:${place}` : `${known},${place}`);
    }
    if (words.length > 0) places.set(`${FIRST}${words[0]}`, '');
  });
  const inCode = wordsOf(code);
  for (const word of inCode.slice(0, MOST_ASKED)) if (!places.has(word)) places.set(word, '');
  for (const other of others) {
    for (const word of wordsOf(other ?? '')) {
      if (places.size < MOST_KEPT && !places.has(word)) places.set(word, '');
    }
  }
  let text = wholeCode(inCode);
  places.forEach((where, word) => {
    text += ` '${word}'${where}`;
  });
  return text;
}

/** What somebody typed, as questions to such vectors; null when there is no letter and no digit in it. */
function asked(text: string): AskedWords | null {
  const words = wordsOf(text).slice(0, MOST_ASKED);
  if (words.length === 0) return null;
  const open = words.map((word) => `'${word}':*`);
  const [first] = words;
  const phrase = words.map((word, at) => (at === words.length - 1 ? `'${word}':*` : `'${word}'`));
  const begins = words.length === 1 ? `'${FIRST}${first}':*` : `'${FIRST}${first}' & ${phrase.join(' <-> ')}`;
  return {
    all: open.join(' & '),
    any: open.join(' | '),
    begins,
    code: wholeCode(words),
    words: open,
  };
}

/** Search by folded words, in any of the languages and letters. */
export const searchWords = { vector, asked } as const;
