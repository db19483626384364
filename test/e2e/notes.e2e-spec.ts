import { CountryUnderTest } from '../support/country-under-test';
import { TokenHolder } from '../support/token-holder';

jest.setTimeout(60_000);

const P = 'NOTES';

interface NoteView {
  id: number;
  period: string;
  text: string;
  writtenBy: string;
  writtenAt: string;
  withdrawal: { by: string; at: string; reason: string } | null;
}

let country: CountryUnderTest;
let analyst: TokenHolder;
let leader: TokenHolder;
let stranger: TokenHolder;

beforeAll(async () => {
  country = await CountryUnderTest.open();
  await country.programme(P);
  await country.roadMap(P, [{ territory_code: '101', item_code: 'A' }]);
  const make = (name: string, role: string, territory: string): Promise<TokenHolder> =>
    TokenHolder.make(country.platform, name, [{ role, territory }]);
  analyst = await make('Analyst', 'analyst', '100');
  leader = await make('Leader', 'leader', '100');
  stranger = await make('Stranger', 'analyst', '200');
});

afterAll(() => country.close());

const at = (territory: string, period: string, text: string): object => ({
  ...{ programme: P, territory, period, text },
});

async function notes(who: TokenHolder, territory: string, query = ''): Promise<NoteView[]> {
  const path = `/notes?programme=${P}&territory=${territory}${query}`;
  return (await who.call<{ items: NoteView[] }>('GET', path)).items;
}

describe('a note', () => {
  it('is written by an analyst and read as it was written by whoever may see the place', async () => {
    const hostile = '<img src=x onerror=alert(1)> {{t}} = "quoted"\nsecond line';
    const written = await analyst.call<NoteView>('POST', '/notes', at('101', '2026-03', `  ${hostile} `));
    expect(written).toMatchObject({
      period: '2026-03',
      text: hostile,
      writtenBy: analyst.id,
      withdrawal: null,
    });
    await analyst.call('POST', '/notes', at('101', '2026-10', 'To come'));
    await analyst.call('POST', '/notes', at('100', '2026-03', 'Of the region'));
    expect((await notes(leader, '101')).map(({ period, text }) => [period, text])).toEqual([
      ['2026-10', 'To come'],
      ['2026-03', hostile],
    ]);
    const page = await leader.call<{ items: NoteView[]; nextCursor: string }>(
      'GET',
      `/notes?programme=${P}&territory=101&limit=1`,
    );
    expect((await notes(leader, '101', `&cursor=${page.nextCursor}`)).map(({ text }) => text)).toEqual([
      hostile,
    ]);
  });

  it('is neither written nor read outside the grants', async () => {
    const refused = async (who: TokenHolder, body: object): Promise<unknown[]> => {
      const answer = await who.send('POST', '/notes', body);
      return [answer.status, answer.body.code];
    };
    expect(await refused(leader, at('101', '2026-03', 'No'))).toEqual([403, 'REQUEST.FORBIDDEN']);
    expect(await refused(stranger, at('101', '2026-03', 'No'))).toEqual([403, 'REQUEST.FORBIDDEN']);
    expect(await refused(analyst, at('KZ', '2026-03', 'No'))).toEqual([403, 'REQUEST.FORBIDDEN']);
    expect((await stranger.send('GET', `/notes?programme=${P}&territory=101`)).status).toBe(403);
    const [note] = await notes(leader, '101');
    const withdrawal = { reason: 'Not mine' };
    expect((await stranger.send('POST', `/notes/${note.id}/withdrawal`, withdrawal)).status).toBe(404);
    expect((await leader.send('POST', `/notes/${note.id}/withdrawal`, withdrawal)).status).toBe(403);
  });

  it.each([
    ['blanks', { text: ' \n ' }, 400, 'REQUEST.INVALID'],
    ['a text of 1,001 letters', { text: 'x'.repeat(1_001) }, 400, 'REQUEST.INVALID'],
    ['a period outside the term', { period: '2036-01' }, 422, 'PERIOD.UNKNOWN'],
    ['an unknown place', { territory: '999' }, 404, 'TERRITORY.NOT_FOUND'],
  ])('refuses %s', async (_, part, status, code) => {
    const { status: got, body } = await analyst.send('POST', '/notes', {
      ...at('101', '2026-03', 'A'),
      ...part,
    });
    expect([got, body.code]).toEqual([status, code]);
  });

  it('is withdrawn once, with the reason, stays to be read, and is in the trail', async () => {
    const { id } = await analyst.call<NoteView>('POST', '/notes', at('101', '2026-04', 'Wrong'));
    const before = new Date().toISOString();
    const taken = await analyst.call<NoteView>('POST', `/notes/${id}/withdrawal`, { reason: 'A mistake' });
    expect(taken.withdrawal).toMatchObject({ by: analyst.id, reason: 'A mistake' });
    const again = await analyst.send('POST', `/notes/${id}/withdrawal`, { reason: 'Again' });
    expect([again.status, again.body.code]).toEqual([409, 'NOTE.ALREADY_WITHDRAWN']);
    expect(await notes(leader, '101')).toContainEqual(taken);
    const then = (await notes(leader, '101', `&knownAt=${before}`)).find((note) => note.id === id);
    expect(then).toMatchObject({ text: 'Wrong', withdrawal: null });
    expect(await notes(leader, '101', '&knownAt=2025-12-31')).toEqual([]);
    const trail = await country.list<{ actorId: string; subject: { id: string } }>('/audit', {
      action: 'note.withdrawn',
    });
    expect(trail).toMatchObject([{ actorId: analyst.id, after: { period: '2026-04', reason: 'A mistake' } }]);
  });

  it('cannot be changed or deleted even past the interface', async () => {
    const { database } = country.platform;
    await expect(database.query(`update note set text = 'other'`)).rejects.toThrow('never changed');
    await expect(database.query('delete from note')).rejects.toThrow('never changed');
  });
});
