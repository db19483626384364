import { wordDifference } from './word-difference';

const told = (before: string, now: string): string =>
  (wordDifference(before, now) ?? [])
    .map(({ kind, text }) => ({ same: text, added: `[+${text}]`, gone: `[-${text}]` })[kind])
    .join('');

describe('what became of a text', () => {
  it('is the text itself where nothing changed', () => {
    expect(told('one two three', 'one two three')).toBe('one two three');
  });

  it('is what was added at the end, and what is gone from the middle', () => {
    expect(told('a b c', 'a b c d')).toBe('a b c [+d]');
    expect(told('one two three four', 'one three four')).toBe('one [-two ]three four');
  });

  it('is all new beside nothing, and all gone before nothing', () => {
    expect(told('', 'Walls stand')).toBe('[+Walls stand]');
    expect(told('Walls stand', '')).toBe('[-Walls stand]');
  });

  it('gives the new text back when what is gone is left out', () => {
    const pieces = wordDifference('the roof of the school leaks', 'the new roof of the school is dry') ?? [];
    const kept = pieces.filter(({ kind }) => kind !== 'gone').map(({ text }) => text);
    expect(kept.join('')).toBe('the new roof of the school is dry');
  });

  it('is not told of texts of more words than can be held against each other', () => {
    expect(wordDifference('word '.repeat(701), 'word')).toBeNull();
  });
});
