import { setTimeout as sleep } from 'node:timers/promises';
import { CountryUnderTest } from '../country-under-test';
import { csvOf } from '../csv-of';
import type { UserView } from '../people-under-test';
import { TokenHolder } from '../token-holder';

export const PERIOD = '2026-03';

/** A district under a programme, and one of everything that routes are about. */
export interface GuardedPlace {
  readonly programme: string;
  readonly district: string;
  readonly promise: string;
  readonly roadMap: number;
  readonly item: number;
  readonly itemCode: string;
  readonly entry: string;
  readonly verification: number;
  readonly change: number;
  readonly note: number;
  readonly evidence: string;
  readonly import: string;
  readonly edition: string;
  /** A person who may do something here only. */
  readonly person: string;
  /** Stands in texts of the place and nowhere else. */
  readonly secret: string;
}

/** A photograph of one pixel. */
export const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

/** Two programmes, and the three places that differ from each other in one respect. */
export interface GuardedCountry {
  readonly country: CountryUnderTest;
  readonly inside: GuardedPlace;
  /** The same programme, another region. */
  readonly elsewhere: GuardedPlace;
  /** The same district, another programme. */
  readonly otherProgramme: GuardedPlace;
}

export async function openGuardedCountry(): Promise<GuardedCountry> {
  const country = await CountryUnderTest.open();
  for (const code of ['P', 'Q']) {
    await country.programme(code, {
      directions: [{ code: 'D', title: { en: 'Roads' } }],
      promises: [{ code: `${code}-1`, direction: 'D', text: { en: 'A road' }, testable: true }],
    });
  }
  return {
    country,
    inside: await furnish(country, 'P', '101', 'Birch'),
    elsewhere: await furnish(country, 'P', '201', 'Poplar'),
    otherProgramme: await furnish(country, 'Q', '101', 'Willow'),
  };
}

async function furnish(
  country: CountryUnderTest,
  programme: string,
  district: string,
  secret: string,
): Promise<GuardedPlace> {
  const { platform } = country;
  const edition = await editionOf(country, programme);
  const promise = `${programme}-1`;
  const codes = [`${secret}-A`, `${secret}-B`, `${secret}-C`];
  await country.roadMap(
    programme,
    codes.map((code) => ({
      territory_code: district,
      item_code: code,
      title_en: `Road of ${secret}`,
      direction_code: 'D',
      promise_code: promise,
    })),
  );
  const imported = await report(country, programme, district, secret, codes);
  const [{ id: roadMap }] = await country.list<{ id: number }>('/road-maps', {
    programme,
    territory: district,
  });
  const items = await country.items(programme, district, PERIOD);
  const item = items.get(codes[0])?.id ?? 0;
  await country.verify(item, {
    date: '2026-03-20',
    value: 10,
    result: 'confirmed',
    note: `Seen by ${secret}`,
  });
  const detail = await platform.call<{ verifications: { id: number }[] }>('GET', `/items/${item}`);
  const change = await platform.call<{ id: number }>('POST', `/items/${item}/changes`, {
    kind: 'postpone',
    act: { title: `Act of ${secret}`, number: '1', date: '2026-04-01' },
    reason: `Because of ${secret}`,
    deadline: '2027-01-31',
  });
  const note = await platform.call<{ id: number }>('POST', '/notes', {
    ...{ programme, territory: district, period: PERIOD, text: `Note of ${secret}` },
  });
  const entries = await country.entries({ programme, territory: district });
  const entry = entries.find(({ itemCode }) => itemCode === codes[0])?.id ?? '';
  const user = await platform.call<UserView>('POST', '/users', {
    email: `${secret.toLowerCase()}@people.example`,
    name: secret,
    language: 'en',
    grants: [{ role: 'leader', territory: district, programme }],
  });
  return {
    ...{ programme, district, promise, roadMap, item, itemCode: codes[0], entry, secret },
    verification: detail.verifications[0].id,
    change: change.id,
    note: note.id,
    evidence: await attach(country, entry, secret),
    import: imported,
    edition,
    person: user.id,
  };
}

async function attach(country: CountryUnderTest, entry: string, secret: string): Promise<string> {
  const form = new FormData();
  form.set('file', new Blob([PIXEL]), `${secret}.png`);
  const response = await country.platform.send('POST', `/entries/${entry}/evidence`, form);
  if (!response.ok) throw new Error(`The photograph was refused: ${await response.text()}`);
  const { items } = (await response.json()) as { items: { id: string }[] };
  return items[0].id;
}

/** The edition of the programme's first period, which is closed for it. */
async function editionOf(country: CountryUnderTest, programme: string): Promise<string> {
  const [known] = await country.list<{ id: string }>('/editions', { programme });
  if (known !== undefined) return known.id;
  await country.platform.call('POST', '/periods/2026-01/lock', { programme });
  for (;;) {
    const [edition] = await country.list<{ id: string }>('/editions', { programme });
    if (edition !== undefined) return edition.id;
    await sleep(50);
  }
}

/** Sent by a liaison of the place; whoever may send for the whole country could have touched all of it. */
async function report(
  { platform }: CountryUnderTest,
  programme: string,
  district: string,
  secret: string,
  codes: readonly string[],
): Promise<string> {
  const grants = [{ role: 'liaison', territory: district, programme }];
  const liaison = await TokenHolder.make(platform, `Liaison-${secret}`, grants);
  const rows = codes.map((code) => ({
    territory_code: district,
    item_code: code,
    period: PERIOD,
    value: 20,
    narrative: `Said by ${secret}`,
  }));
  const form = new FormData();
  form.set('kind', 'progress');
  form.set('programme', programme);
  form.set('file', new Blob([csvOf(rows)]), `${secret}.csv`);
  const response = await platform.send('POST', '/imports', form, { authorization: liaison.authorization });
  const { id } = (await response.json()) as { id: string };
  const { acceptedRows } = await platform.untilOver(id);
  if (acceptedRows !== codes.length) throw new Error(`The report of ${secret} was not taken.`);
  return id;
}
