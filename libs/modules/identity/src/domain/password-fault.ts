import { ZxcvbnFactory } from '@zxcvbn-ts/core';
import { adjacencyGraphs, dictionary } from '@zxcvbn-ts/language-common';

const SHORTEST = 12;
const LONGEST = 256;
/** On zxcvbn's scale of 0 to 4: safe against somebody who stole the hashes. */
const GOOD_SCORE = 3;
/** Our name and the first guesses of this country, which the dictionaries do not have: they make no password stronger. */
const FIRST_GUESSES = [
  ...['uade', 'уәде', 'құпиясөз', 'пароль', 'сәлем', 'привет'],
  ...['қазақстан', 'казахстан', 'qazaqstan', 'kazakhstan', 'астана', 'astana', 'алматы', 'almaty'],
  ...['шымкент', 'shymkent'],
];

/** Why a password is not taken. */
export type PasswordFault = 'too_short' | 'too_long' | 'guessable';

let estimator: ZxcvbnFactory | undefined;

/**
 * What is wrong with a password; undefined when it will do. Length and how hard it is to guess, nothing about kinds of
 * letters: known passwords (the list of the shipped dictionaries), keyboard walks, dates, repetitions and the person's own
 * name and address count as guessed.
 * @param context the person's name and e-mail address
 */
export function passwordFault(password: string, context: readonly string[]): PasswordFault | undefined {
  const normal = password.normalize('NFKC');
  const { length } = [...normal];
  if (length < SHORTEST) return 'too_short';
  if (length > LONGEST) return 'too_long';
  // The dictionaries take a moment to load and most processes never need them.
  estimator ??= new ZxcvbnFactory({ dictionary, graphs: adjacencyGraphs });
  const { score } = estimator.check(withoutWords(normal, [...FIRST_GUESSES, ...context]));
  return score < GOOD_SCORE ? 'guessable' : undefined;
}

/** What is left when everybody's first guesses are taken away: a name and an address make no password stronger. */
function withoutWords(password: string, context: readonly string[]): string {
  const words = context
    .flatMap((text) => [text, ...text.split(/[^\p{L}\p{N}]+/u)])
    .map((word) => word.normalize('NFKC').toLowerCase())
    .filter((word) => word.length > 2)
    .sort((one, other) => other.length - one.length);
  return words.reduce((left, word) => left.replaceAll(word, ''), password.toLowerCase());
}
