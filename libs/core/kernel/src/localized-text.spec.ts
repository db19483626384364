import { localizedText } from './localized-text';

describe('localizedText', () => {
  it('keeps the languages that say something', () => {
    expect(localizedText({ kk: ' Мектеп ', ru: '  ', en: null })).toEqual({ kk: 'Мектеп' });
  });

  it('is null when no language says anything', () => {
    expect(localizedText({ kk: '', ru: null })).toBeNull();
  });
});
