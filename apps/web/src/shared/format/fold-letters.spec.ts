import { foldLetters } from './fold-letters';

describe('foldLetters', () => {
  it.each([
    ['Ақтөбе', 'актобе'],
    ['Өскемен', 'оскемен'],
    ['Шымкент қ.', 'шымкент к'],
    ['ҚЫЗЫЛОРДА облысы', 'кызылорда облысы'],
    ['Үржар', 'уржар'],
    ['Щучинск–Бурабай', 'щучинск бураба' + 'и'],
    ['Пётр', 'петр'],
    ['  Zürich ', 'zurich'],
    ['Һ і ғ ң ә ұ', 'х и г н а у'],
  ])('takes %s for %s', (text, folded) => {
    expect(foldLetters(text)).toBe(folded);
  });

  it('knows no difference between й and и, which are two letters only on a Cyrillic keyboard', () => {
    expect(foldLetters('Абай')).toBe(foldLetters('Абаи'));
  });
});
