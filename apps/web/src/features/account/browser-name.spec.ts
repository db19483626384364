import { browserName } from './browser-name';

describe('the name of a browser', () => {
  it('is not taken for those it claims to be like', () => {
    const edge =
      'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0 Safari/537.36 Edg/140.0';
    expect(browserName(edge)).toBe('Edge · Windows');
  });

  it('tells a telephone from the system below it', () => {
    expect(browserName('Mozilla/5.0 (Linux; Android 15) Chrome/140.0 Mobile Safari/537.36')).toBe(
      'Chrome · Android',
    );
  });

  it('is how an unknown program calls itself, and nothing where it is silent', () => {
    expect(browserName('curl/8.5.0')).toBe('curl/8.5.0');
    expect(browserName('')).toBeUndefined();
  });
});
