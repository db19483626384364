import { collation } from './collation';

describe('collation', () => {
  it('orders Kazakh letters by the Kazakh alphabet, not by code point', () => {
    const names = ['Ұлытау', 'Қарағанды', 'Жетісу', 'Әйтеке', 'Кентау', 'Атырау', 'Үржар', 'Тараз'];
    expect(names.sort(collation('kk'))).toEqual([
      'Атырау',
      'Әйтеке',
      'Жетісу',
      'Кентау',
      'Қарағанды',
      'Тараз',
      'Ұлытау',
      'Үржар',
    ]);
  });

  it('puts a name before a longer one that begins with it', () => {
    expect(['Абайлы', 'Абай'].sort(collation('kk'))).toEqual(['Абай', 'Абайлы']);
  });

  it('puts digits before letters', () => {
    expect(['Абай', '12 мектеп'].sort(collation('kk'))).toEqual(['12 мектеп', 'Абай']);
  });
});
