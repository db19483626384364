import { byFigure } from './by-figure';

const rows = [
  { name: 'none', figure: null },
  { name: 'ten', figure: 10 },
  { name: 'zero', figure: 0 },
  { name: 'also ten', figure: 10 },
];
const names = (isDescending: boolean): string[] =>
  byFigure(rows, ({ figure }) => figure, isDescending).map(({ name }) => name);

describe('rows by a figure', () => {
  it('have what is undefined last either way: it is neither the best nor the worst, and no zero', () => {
    expect(names(false)).toEqual(['zero', 'ten', 'also ten', 'none']);
    expect(names(true)).toEqual(['ten', 'also ten', 'zero', 'none']);
  });

  it('leave the list they came in as it was', () => {
    names(true);
    expect(rows.map(({ name }) => name)).toEqual(['none', 'ten', 'zero', 'also ten']);
  });
});
