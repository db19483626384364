import { abbreviation } from './abbreviation';
import { shortName } from './short-name';

describe('shortName', () => {
  it.each([
    ['Ақмола облысы', 'Ақмола'],
    ['область Абай', 'Абай'],
    ['Северо-Казахстанская область', 'Северо-Казахстанская'],
    ['г.Астана', 'Астана'],
    ['Астана қ.', 'Астана'],
    ['West Kazakhstan Region', 'West Kazakhstan'],
    ['Семей Қ.Ә.', 'Семей'],
    ['Семей Г.А.', 'Семей'],
    ['район Биржан сал', 'Биржан сал'],
  ])('takes the kind off %s', (name, expected) => {
    expect(shortName(name)).toBe(expected);
  });

  it('keeps a name that is nothing but a kind', () => {
    expect(shortName('Region')).toBe('Region');
  });
});

describe('abbreviation', () => {
  it.each([
    ['Солтүстік Қазақстан облысы', 'СҚ'],
    ['Северо-Казахстанская область', 'СК'],
    ['Ұлытау облысы', 'ҰЛЫ'],
    ['Almaty City', 'ALM'],
  ])('shortens %s', (name, expected) => {
    expect(abbreviation(name)).toBe(expected);
  });
});
