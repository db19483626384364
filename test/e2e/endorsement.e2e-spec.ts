import { CountryUnderTest, type FiguresView } from '../support/country-under-test';

jest.setTimeout(120_000);

const NOW = '2026-10';

let country: CountryUnderTest;

beforeAll(async () => {
  country = await CountryUnderTest.open();
});

afterAll(() => country.close());

/** All but when it was worked out. */
function content({ computedAt: _, ...figures }: FiguresView): Omit<FiguresView, 'computedAt'> {
  return figures;
}

describe('a programme that wants its entries endorsed in the region', () => {
  it('says so, counts what is endorsed as submitted, and accepts nothing before', async () => {
    await country.programme('ENDORSED', { endorsement: 'regional' });
    const programme = await country.platform.call<{ endorsement: string }>('GET', '/programmes/ENDORSED');
    expect(programme.endorsement).toBe('regional');
    await country.roadMap('ENDORSED', [{ territory_code: '101', item_code: 'A' }]);
    await country.report('ENDORSED', [{ territory_code: '101', item_code: 'A', period: NOW, value: 60 }]);
    const [{ id }] = await country.entries({ programme: 'ENDORSED', state: 'submitted' });
    const submitted = await country.figures('ENDORSED', 'KZ', NOW);
    expect([submitted.measures.reported, submitted.measures.accepted]).toEqual([60, 0]);

    const accept = { ids: [id], decision: 'accept' };
    const refused = await country.platform.send('POST', '/entries/review', accept);
    expect([refused.status, ((await refused.json()) as { code: string }).code]).toEqual([
      409,
      'REPORT.NOT_ENDORSED',
    ]);
    await country.platform.call('POST', '/entries/review', { ids: [id], decision: 'endorse' });
    await country.platform.untilFolded();
    expect(content(await country.figures('ENDORSED', 'KZ', NOW))).toEqual(content(submitted));

    await country.platform.call('POST', '/entries/review', accept);
    await country.platform.untilFolded();
    expect((await country.figures('ENDORSED', 'KZ', NOW)).measures.accepted).toBe(60);
  });

  it('may be told by a later document that the step is not wanted any more', async () => {
    await country.programme('ENDORSED', {});
    const programme = await country.platform.call<{ endorsement: string }>('GET', '/programmes/ENDORSED');
    expect(programme.endorsement).toBe('none');
  });
});
