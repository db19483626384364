import { textIn } from './text-in';

describe('a text in a language', () => {
  it('is the one of that language', () => {
    expect(textIn({ kk: 'Абай', ru: 'Абайский' }, 'ru')).toBe('Абайский');
  });

  it('is the first there is where that language is missing', () => {
    expect(textIn({ ru: 'Абайский', en: 'Abai' }, 'kk')).toBe('Абайский');
  });

  it('is empty where there is none', () => {
    expect(textIn({}, 'en')).toBe('');
  });
});
