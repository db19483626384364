import { openApiDocument } from '@platform/http';
import { CountryUnderTest } from '../../support/country-under-test';
import { askPublic } from '../../support/ask-public';

jest.setTimeout(120_000);

let country: CountryUnderTest;

beforeAll(async () => {
  country = await CountryUnderTest.open({ environment: { UADE_PUBLIC_VIEW: '0' } });
  await country.programme('OPEN');
  await country.platform.call('PUT', '/programmes/OPEN/publication', { published: true });
});

afterAll(() => country.close());

it('answers 404 on every public route, published or not', async () => {
  const paths = Object.keys(openApiDocument(country.platform.api).paths)
    .filter((path) => path.startsWith('/api/v1/public/'))
    .map((path) =>
      path.replace('/api/v1/public', '').replace('{programme}', 'OPEN').replace('{territory}', 'KZ'),
    );
  expect(paths.length).toBeGreaterThanOrEqual(10);
  const statuses = await Promise.all(
    paths.map(async (path) => (await askPublic(country.platform, path)).status),
  );
  expect(statuses).toEqual(paths.map(() => 404));
  const card = await fetch(`${country.platform.address}/public/embed/OPEN/KZ`);
  expect([card.status, card.headers.get('x-frame-options')]).toEqual([404, 'DENY']);
});

it('says so to whoever publishes', async () => {
  expect(await country.platform.call('GET', '/programmes/OPEN/publication')).toMatchObject({
    published: true,
    viewOpen: false,
  });
});
