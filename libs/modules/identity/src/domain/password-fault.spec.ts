import { passwordFault } from './password-fault';

const PERSON = ['Айгүл Сейітова', 'a.seitova@example.kz'];

it.each([
  ['short-words', 'too_short'],
  ['ә'.repeat(11), 'too_short'],
  [`${'saxaul-river-'.repeat(20)}x`, 'too_long'],
  ['password1234', 'guessable'],
  ['qwertyuiop123', 'guessable'],
  ['aaaaaaaaaaaaaaaa', 'guessable'],
  ['uadeuadeuade', 'guessable'],
  ['seitovaseitova', 'guessable'],
  ['Айгүл-Сейітова-1', 'guessable'],
  ['a.seitova@example.kz', 'guessable'],
  ['iloveyou2025', 'guessable'],
  ['қазақстан2026', 'guessable'],
  ['Алматы-Almaty-2026', 'guessable'],
] as const)('refuses %s as %s', (password, fault) => {
  expect(passwordFault(password, PERSON)).toBe(fault);
});

it.each(['saxaul river under moon', 'жеті-қарағай-тауда-тұр', 'Tq7-vbn2-Rk9w'])('takes %s', (password) => {
  expect(passwordFault(password, PERSON)).toBeUndefined();
});

it('counts letters, not bytes or halves of letters', () => {
  expect(passwordFault('😀'.repeat(11), PERSON)).toBe('too_short');
  // The width of a letter is not its own letter: NFKC makes these twelve "a".
  expect(passwordFault('ａ'.repeat(12), PERSON)).toBe('guessable');
});
