import { softHyphens } from './soft-hyphens';

const shown = (name: string): string => softHyphens(name).replaceAll('\u00ad', '|');

describe('softHyphens', () => {
  it('marks syllables of long words only', () => {
    expect(shown('Карагандинская')).toBe('Кара|ган|дин|ская');
    expect(shown('Абай')).toBe('Абай');
    expect(shown('Северо-Казахстанская')).toBe('Северо-Казахс|тан|ская');
  });
});
