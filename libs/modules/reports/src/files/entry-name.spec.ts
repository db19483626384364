import iconv from 'iconv-lite';
import { entryName } from './entry-name';

describe('entryName', () => {
  it.each([
    ['plain letters', Buffer.from('photos/a.jpg'), 'photos/a.jpg'],
    ['UTF-8', Buffer.from('Құрылыс.jpg'), 'Құрылыс.jpg'],
    ['decomposed letters of a Mac', Buffer.from('и\u0306.jpg'), 'й.jpg'],
    ['the letters of Windows', iconv.encode('Акт приёмки.pdf', 'cp866'), 'Акт приёмки.pdf'],
  ])('reads %s', (_what, rawName, expected) => {
    // The reader of the archive takes what is not declared for another alphabet.
    expect(entryName({ name: rawName.toString('latin1'), rawName })).toBe(expected);
  });
});
