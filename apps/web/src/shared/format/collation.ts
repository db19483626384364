import type { Language } from '@core/kernel';

const KAZAKH = 'аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя';

function kazakhKey(text: string): number[] {
  return Array.from(text.toLocaleLowerCase('ru'), (letter) => {
    const place = KAZAKH.indexOf(letter);
    // Digits and Latin keep their code points, below every Kazakh letter.
    return place < 0 ? (letter.codePointAt(0) ?? 0) : 0x10000 + place;
  });
}

function compareKazakh(left: string, right: string): number {
  const a = kazakhKey(left);
  const b = kazakhKey(right);
  for (let at = 0; at < Math.min(a.length, b.length); at += 1) {
    if (a[at] !== b[at]) return a[at] - b[at];
  }
  return a.length - b.length;
}

/** How names are ordered in a language. Kazakh by its own 42 letters: browsers lack its collation. */
export function collation(language: Language): (left: string, right: string) => number {
  return language === 'kk' ? compareKazakh : new Intl.Collator(language).compare;
}
