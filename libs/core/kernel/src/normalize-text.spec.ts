import { normalizeText } from './normalize-text';

describe('normalizeText', () => {
  it('keeps every Kazakh letter', () => {
    const letters = 'ӘәҒғҚқҢңӨөҰұҮүҺһІі';
    expect(normalizeText(letters)).toBe(letters);
  });

  it('composes what came apart', () => {
    expect(normalizeText('и\u0306')).toBe('й');
    expect(normalizeText('e\u0301')).toBe('é');
  });

  it.each(['=1+1', '+7 701', '-5', '@name'])('keeps the text %s as it came', (text) => {
    expect(normalizeText(text)).toBe(text);
  });

  it('drops outer blanks, the byte order mark and NUL', () => {
    expect(normalizeText('\uFEFF  мектеп\u00a0')).toBe('мектеп');
    expect(normalizeText('a\u0000b')).toBe('ab');
  });
});
