import { NotesController } from './testing/notes-module';
import { codeOf, NotesApp, startNotes } from './testing/notes-app';

let notes: NotesApp;

beforeAll(async () => {
  notes = await startNotes();
});

afterAll(() => notes.close());

it('gets the first answer and is not run again', async () => {
  const before = NotesController.made;
  const key = { 'idempotency-key': 'first' };
  const first = await notes.send('POST', '/notes', key, { size: 1, days: [] });
  const again = await notes.send('POST', '/notes', key, { size: 1, days: [] });
  expect([first.status, again.status]).toEqual([201, 201]);
  expect(await again.json()).toEqual(await first.json());
  expect(again.headers.get('idempotency-replayed')).toBe('true');
  expect(NotesController.made).toBe(before + 1);
});

it('runs once when it comes many times at once', async () => {
  const before = NotesController.made;
  const sends = Array.from({ length: 8 }, () =>
    notes.send('POST', '/notes', { 'idempotency-key': 'burst' }, { size: 1, days: [] }),
  );
  const statuses = (await Promise.all(sends)).map((answer) => answer.status);
  expect(NotesController.made).toBe(before + 1);
  expect(statuses).toContain(201);
  expect(statuses.filter((status) => status !== 201 && status !== 409)).toEqual([]);
});

it('is refused under a key that belongs to another body', async () => {
  const key = { 'idempotency-key': 'second' };
  await notes.send('POST', '/notes', key, { size: 1, days: [] });
  await expect(codeOf(notes.send('POST', '/notes', key, { size: 2, days: [] }))).resolves.toEqual([
    409,
    'REQUEST.IDEMPOTENCY_KEY_REUSED',
  ]);
});

it('is told, and not run again, when its answer cannot be kept', async () => {
  const before = NotesController.made;
  const send = (): Promise<Response> =>
    notes.send('POST', '/notes/unstorable', { 'idempotency-key': 'unstorable' }, {});
  const first = await send();
  expect([first.status, await first.json()]).toEqual([201, { text: '\u0000' }]);
  let again = await send();
  // Until it is noted that the answer cannot be had, the request counts as running.
  while (again.status === 409) again = await send();
  expect([again.status, again.headers.get('idempotency-replayed')]).toEqual([201, 'true']);
  expect(NotesController.made).toBe(before + 1);
});

it('may be tried again after it failed', async () => {
  const key = { 'idempotency-key': 'third' };
  await expect(codeOf(notes.send('POST', '/notes', key, { size: -1, days: [] }))).resolves.toEqual([
    422,
    'NOTE.TOO_SMALL',
  ]);
  expect((await notes.send('POST', '/notes', key, { size: 1, days: [] })).status).toBe(201);
});

it('is refused under a key that cannot be one', async () => {
  await expect(codeOf(notes.send('POST', '/notes', { 'idempotency-key': 'a b' }))).resolves.toEqual([
    400,
    'REQUEST.INVALID',
  ]);
});
