import { tileNames } from './tile-names';

describe('tileNames', () => {
  it('leaves the kind out where nothing else has the name', () => {
    const names = tileNames(
      new Map([
        ['110000000', 'Ақмола облысы'],
        ['710000000', 'Астана қ.'],
      ]),
    );
    expect(names.get('110000000')).toEqual({ name: 'Ақмола', letters: 'АҚМ' });
    expect(names.get('710000000')).toEqual({ name: 'Астана', letters: 'АСТ' });
  });

  it.each([
    ['kk', 'Алматы облысы', 'Алматы қ.', 'АЛО', 'АЛҚ'],
    ['en', 'Almaty Region', 'Almaty City', 'ALR', 'ALC'],
  ])('keeps region and city of one name apart in %s', (_language, region, city, ofRegion, ofCity) => {
    const names = tileNames(
      new Map([
        ['190000000', region],
        ['750000000', city],
      ]),
    );
    expect(names.get('190000000')).toEqual({ name: region, letters: ofRegion });
    expect(names.get('750000000')).toEqual({ name: city, letters: ofCity });
  });

  it('keeps letters apart where only they fall together', () => {
    const names = tileNames(
      new Map([
        ['190000000', 'Алматинская область'],
        ['750000000', 'г.Алматы'],
      ]),
    );
    expect(names.get('190000000')).toEqual({ name: 'Алматинская', letters: 'АЛО' });
    expect(names.get('750000000')).toEqual({ name: 'Алматы', letters: 'АЛГ' });
  });
});
