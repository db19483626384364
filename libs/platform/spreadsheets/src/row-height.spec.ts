import { rowHeight } from './row-height';

it('says nothing of a row whose texts fit into one line', () => {
  expect(rowHeight([{ text: 'Жұмыс', width: 14 }])).toBeUndefined();
  expect(rowHeight([])).toBeUndefined();
});

it('breaks between words: 22.5 wide holds 20 letters', () => {
  // "Іс-шараның коды және" has 20 letters, one more does not fit.
  expect(rowHeight([{ text: 'Іс-шараның коды және', width: 22.5 }])).toBeUndefined();
  expect(rowHeight([{ text: 'Іс-шараның коды және я', width: 22.5 }])).toBe(30);
});

it('breaks words that are longer than a line, and lines that were broken by hand', () => {
  expect(rowHeight([{ text: 'a'.repeat(25), width: 11.3 }])).toBe(45);
  expect(rowHeight([{ text: 'one\ntwo\nthree', width: 40 }])).toBe(45);
});

it('takes the tallest text, and no more than a row may have', () => {
  const [short, tall] = [
    { text: 'a b', width: 1 },
    { text: 'x '.repeat(400), width: 2 },
  ];
  expect(rowHeight([short, tall])).toBe(405);
  expect(rowHeight([short])).toBe(30);
});
