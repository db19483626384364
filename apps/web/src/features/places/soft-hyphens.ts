const VOWEL = 'аәеёиоөуұүыіэюяaeiouy';
const LONG = 9;
const LEFT = 4;
const RIGHT = 3;

/**
 * Marks where a long word may be broken in a narrow tile: before a consonant that a vowel follows, so that a
 * syllable stays whole. Browsers hyphenate Kazakh not at all and Russian only with a dictionary they may lack.
 */
export function softHyphens(name: string): string {
  return name.replace(/\p{L}+/gu, (word) => (word.length < LONG ? word : marked(word)));
}

function marked(word: string): string {
  const vowel = Array.from(word.toLocaleLowerCase('ru'), (letter) => VOWEL.includes(letter));
  let text = '';
  for (let at = 0; at < word.length; at += 1) {
    const fits = at >= LEFT && word.length - at >= RIGHT;
    if (fits && opensSyllable(word, at, vowel) && vowel.slice(0, at).includes(true)) text += '\u00ad';
    text += word[at];
  }
  return text;
}

/** A consonant before a vowel; `ск` of the Russian adjectives opens a syllable together. */
function opensSyllable(word: string, at: number, vowel: boolean[]): boolean {
  if (word.startsWith('ск', at)) return vowel[at + 2];
  return !vowel[at] && vowel[at + 1] && !word.startsWith('ск', at - 1);
}
