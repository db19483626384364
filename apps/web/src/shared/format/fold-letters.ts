const KAZAKH: Readonly<Record<string, string>> = {
  ә: 'а',
  ғ: 'г',
  қ: 'к',
  ң: 'н',
  ө: 'о',
  ұ: 'у',
  ү: 'у',
  һ: 'х',
  і: 'и',
  ё: 'е',
};

/**
 * A text as people look for it: lower case, the letters Kazakh adds to Cyrillic as their nearest Russian ones, no accents,
 * one blank for whatever is no letter or digit. "Ақтөбе-Қала" and "актобе кала" fold to the same.
 */
export function foldLetters(text: string): string {
  return Array.from(text.normalize('NFC').toLocaleLowerCase('ru'), (letter) => KAZAKH[letter] ?? letter)
    .join('')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
