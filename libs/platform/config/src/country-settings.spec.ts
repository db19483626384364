import { CountrySettings } from './country-settings';
import { readSettings } from './read-settings';
import { SettingsError } from './settings-error';

const DATABASE_URL = 'postgres://uade@127.0.0.1:5432/uade';

function faultsOf(environment: Record<string, string>): readonly unknown[] {
  try {
    readSettings({ DATABASE_URL, ...environment });
    return [];
  } catch (error) {
    return (error as SettingsError).faults;
  }
}

it('is Kazakhstan unless the environment says otherwise', () => {
  const { country } = readSettings({ DATABASE_URL });
  expect([country.timeZone, country.currency]).toEqual(['Asia/Almaty', '₸']);
});

it('tells days by the zone of the country', () => {
  const evening = new Date('2026-11-22T19:30:00Z');
  expect(new CountrySettings('Asia/Almaty', '₸').dayAt(evening)).toBe('2026-11-23');
  expect(new CountrySettings('Europe/London', '£').dayAt(evening)).toBe('2026-11-22');
});

it('refuses a zone there is not and a currency that is a sentence', () => {
  expect(faultsOf({ UADE_TIME_ZONE: 'Asia/Nowhere', UADE_CURRENCY: 'Kazakhstani tenge' })).toEqual([
    { variable: 'UADE_TIME_ZONE', problem: 'must be an IANA time zone, as Asia/Almaty' },
    { variable: 'UADE_CURRENCY', problem: 'must be a sign or a code of 5 characters at most' },
  ]);
  expect(faultsOf({ UADE_TIME_ZONE: 'Asia/Tashkent', UADE_CURRENCY: 'soʻm' })).toEqual([]);
});
