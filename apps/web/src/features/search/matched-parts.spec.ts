import { matchedParts } from './matched-parts';

const marked = (text: string, typed: string): string =>
  matchedParts(text, typed)
    .map(({ text: part, isMatch }) => (isMatch ? `[${part}]` : part))
    .join('');

describe('matchedParts', () => {
  it.each([
    ['Қызылорда облысы', 'кызыл', '[Қызыл]орда облысы'],
    ['Қызылорда облысы', 'qyzyl', '[Қызыл]орда облысы'],
    ['Shymkent', 'шым', '[Shym]kent'],
    ['Орташа, орта мектеп', 'орта', '[Орта]ша, [орта] мектеп'],
    ['100 орындық мектеп', 'мектеп 10', '[10]0 орындық [мектеп]'],
    ['Область', 'облас', '[Облас]ть'],
    ['Жаңа мектеп', 'ектеп', 'Жаңа мектеп'],
    ['Жаңа мектеп', '', 'Жаңа мектеп'],
    ['', 'мектеп', ''],
    ['М-12.3', 'м-12', '[М]-[12].3'],
  ])('marks in %s what %s finds', (text, typed, expected) => {
    expect(marked(text, typed)).toBe(expected);
  });

  it('marks the longest beginning where several words begin so', () => {
    expect(marked('мектептер', 'мек мектеп')).toBe('[мектеп]тер');
  });
});
