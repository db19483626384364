import { codeOf, NotesApp, startNotes } from './testing/notes-app';

let notes: NotesApp;

beforeAll(async () => {
  notes = await startNotes();
});

afterAll(() => notes.close());

it('names every field that does not fit with the rule it broke', async () => {
  const answer = await notes.send(
    'POST',
    '/notes',
    {},
    { size: 'big', days: [{ date: 'soon' }], colour: 'red' },
  );
  expect(answer.status).toBe(400);
  expect(await answer.json()).toMatchObject({
    code: 'REQUEST.INVALID',
    params: {
      fields: expect.arrayContaining([
        { field: 'size', rule: 'isInt' },
        { field: 'days.0.date', rule: 'isDateString' },
        { field: 'colour', rule: 'whitelistValidation' },
      ]) as unknown,
    },
  });
});

it('drops unknown and empty query parameters', async () => {
  const given = await notes.send('GET', '/notes?limit=5&utm=x');
  expect(await given.json()).toMatchObject({ query: { limit: 5 } });
  const empty = (await (await notes.send('GET', '/notes?limit=')).json()) as { query: object };
  expect(empty.query).toEqual({});
  expect((await notes.send('GET', '/notes?limit=many')).status).toBe(400);
});

it('tells malformed, oversized and foreign bodies apart', async () => {
  const headers = { authorization: 'Bearer liaison', 'content-type': 'application/json' };
  const post = (body: string, type = 'application/json'): Promise<Response> =>
    fetch(`${notes.address}/api/v1/notes`, {
      method: 'POST',
      body,
      headers: { ...headers, 'content-type': type },
    });
  await expect(codeOf(post('{"size":'))).resolves.toEqual([400, 'REQUEST.MALFORMED']);
  await expect(codeOf(post(`"${'x'.repeat(3_000_000)}"`))).resolves.toEqual([413, 'REQUEST.TOO_LARGE']);
  await expect(codeOf(post('<a/>', 'application/xml'))).resolves.toEqual([
    415,
    'REQUEST.UNSUPPORTED_MEDIA_TYPE',
  ]);
});

it('answers an address that cannot be decoded with a problem', async () => {
  await expect(codeOf(notes.send('GET', '/notes/%E0%A4%A'))).resolves.toEqual([400, 'REQUEST.MALFORMED']);
});

it('answers an unknown address of the API with a problem', async () => {
  await expect(codeOf(notes.send('GET', '/nowhere'))).resolves.toEqual([404, 'REQUEST.NOT_FOUND']);
  await expect(codeOf(fetch(`${notes.address}/api/nowhere`))).resolves.toEqual([404, 'REQUEST.NOT_FOUND']);
});

it('says nothing about an error nobody foresaw but its request', async () => {
  const answer = await notes.send('GET', '/notes/broken', { 'x-request-id': 'proxy-gave-this-1' });
  expect(answer.status).toBe(500);
  const text = await answer.text();
  expect(text).not.toContain('hunter2');
  expect(JSON.parse(text)).toMatchObject({ code: 'INTERNAL', requestId: 'proxy-gave-this-1' });
});
