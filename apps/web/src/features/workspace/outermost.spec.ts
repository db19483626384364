import type { Territory } from '../../shared/api/territory';
import { outermost } from './outermost';

const place = (code: string, parent: string | null, level: number): Territory => ({
  ...{ code, parent, level, kind: 'region', name: { en: code }, grid: null, children: 0 },
});

const COUNTRY = place('KZ', null, 0);
const ATYRAU = place('230000000', 'KZ', 1);
const AKMOLA = place('110000000', 'KZ', 1);
const ZHYLYOI = place('233600000', '230000000', 2);

const codes = (places: Territory[]): string[] => outermost(places).map(({ code }) => code);

describe('where what a person sees begins', () => {
  it('is the country for whoever may see it, whatever else they were given', () => {
    expect(codes([ZHYLYOI, COUNTRY, ATYRAU])).toEqual(['KZ']);
  });

  it('leaves a district out whose region is there', () => {
    expect(codes([ZHYLYOI, ATYRAU])).toEqual(['230000000']);
  });

  it('is several places, regions before districts, by code', () => {
    expect(codes([ZHYLYOI, ATYRAU, AKMOLA].filter((one) => one !== ATYRAU))).toEqual([
      '110000000',
      '233600000',
    ]);
    expect(codes([ATYRAU, AKMOLA])).toEqual(['110000000', '230000000']);
  });
});
