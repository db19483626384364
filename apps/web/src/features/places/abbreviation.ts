import { shortName } from './short-name';

/** Letters for the smallest tiles: initials of a name of several words, else its first three letters. */
export function abbreviation(name: string): string {
  const words = shortName(name).split(/[\s-]+/);
  const letters = words.length === 1 ? words[0].slice(0, 3) : words.map((word) => word[0]).join('');
  return letters.toLocaleUpperCase('ru');
}
