import { storableText } from './storable-text';

describe('storableText', () => {
  it('drops NUL', () => {
    expect(storableText('a\u0000b')).toBe('ab');
  });

  it.each([
    ['a\ud800', 'a\ufffd'],
    ['\udc00a', '\ufffda'],
    ['\udc00\ud800', '\ufffd\ufffd'],
  ])('replaces half of a pair', (text, stored) => {
    expect(storableText(text)).toBe(stored);
  });

  it('keeps whole pairs and every other letter', () => {
    expect(storableText('Ұлы дала 😀\u0001')).toBe('Ұлы дала 😀\u0001');
  });
});
