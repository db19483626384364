import { chapterAddress } from './chapter-address';

describe('a chapter in the address', () => {
  it.each([
    ['direction:ROADS', { by: 'direction', key: 'ROADS' }],
    ['executor:Ministry: roads', { by: 'executor', key: 'Ministry: roads' }],
    ['promise:', { by: 'promise', key: null }],
  ])('%s is written as it is read', (text, chapter) => {
    expect(chapterAddress.read(text)).toEqual(chapter);
    expect(chapterAddress.write(chapterAddress.read(text))).toBe(text);
  });

  it.each([undefined, '', 'ROADS', 'territory:100', 'constructor:x'])('%s is none', (text) => {
    expect(chapterAddress.read(text)).toBeUndefined();
  });
});
