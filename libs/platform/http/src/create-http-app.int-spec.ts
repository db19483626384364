import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { NotesApp, startNotes } from './testing/notes-app';

const PROTECTIVE =
  /^(content-security-policy|cross-origin-(opener|resource)-policy|origin-agent-cluster|permissions-policy|referrer-policy|x-content-type-options|x-frame-options)$/;

let notes: NotesApp;
let webRoot: string;

beforeAll(async () => {
  webRoot = mkdtempSync(join(tmpdir(), 'uade-web-'));
  mkdirSync(join(webRoot, 'assets'));
  writeFileSync(join(webRoot, 'index.html'), '<title>Uade</title>');
  writeFileSync(join(webRoot, 'assets', 'app-1a2b.js'), 'export {};');
  notes = await startNotes({ webRoot });
});

afterAll(async () => {
  await notes.close();
  rmSync(webRoot, { recursive: true });
});

it('tags the bytes and answers 304 to who has them, compressed or not', async () => {
  const first = await notes.send('GET', '/notes', { 'accept-encoding': 'identity' });
  const tag = first.headers.get('etag');
  expect(tag).toMatch(/^"[\w-]{27}"$/);
  const zipped = await notes.send('GET', '/notes', { 'accept-encoding': 'br' });
  expect(zipped.headers.get('content-encoding')).toBe('br');
  expect(zipped.headers.get('etag')).toBe(tag);
  const again = await notes.send('GET', '/notes', { 'if-none-match': `"other", W/${tag}` });
  expect(again.status).toBe(304);
  expect(again.headers.get('etag')).toBe(tag);
  expect(await again.text()).toBe('');
  const other = await notes.send('GET', '/notes?limit=1', { 'if-none-match': tag ?? '' });
  expect(other.status).toBe(200);
});

it('serves cached bytes as JSON', async () => {
  const answer = await notes.send('GET', '/notes/cached/P1');
  expect(answer.headers.get('content-type')).toMatch(/^application\/json/);
  expect(answer.headers.get('etag')).toBeTruthy();
  expect(await answer.json()).toEqual({ programme: 'P1' });
});

it('forbids scripts from elsewhere and framing, on answers and on refusals, and does not insist on TLS', async () => {
  for (const path of ['/notes', '/nowhere']) {
    const { headers } = await notes.send('GET', path);
    expect(headers.get('content-security-policy')).toContain("script-src 'self';");
    expect(headers.get('content-security-policy')).not.toContain('upgrade-insecure-requests');
    expect(headers.get('x-frame-options')).toBe('DENY');
    expect(headers.get('strict-transport-security')).toBeNull();
  }
});

it('has no style within the page of its description, which the policy would forbid', async () => {
  const page = await (await fetch(`${notes.address}/api/docs`)).text();
  expect(page).toContain('<div id="swagger-ui">');
  expect(page).not.toMatch(/<style|style=/);
});

it('sends a page, its files and an event stream with the same headers as an answer', async () => {
  const protective = ({ headers }: Response): string[] =>
    [...headers].filter(([name]) => PROTECTIVE.test(name)).map(([name, value]) => `${name}: ${value}`);
  const expected = protective(await notes.send('GET', '/notes'));
  expect(expected).toHaveLength(8);
  for (const path of ['/', '/index.html', '/assets/app-1a2b.js', '/assets/missing.js', '/api/docs'])
    expect([path, protective(await fetch(`${notes.address}${path}`))]).toEqual([path, expected]);
  const stopping = new AbortController();
  const stream = await fetch(`${notes.address}/api/v1/notes/stream`, {
    headers: { authorization: 'Bearer liaison' },
    signal: stopping.signal,
  });
  expect(protective(stream)).toEqual(expected);
  stopping.abort();
});

it('leaves nothing to caches that says nothing about them', async () => {
  const made = await notes.send('POST', '/notes', {}, { size: 1, days: [] });
  expect([made.status, made.headers.get('cache-control')]).toEqual([201, 'no-store']);
  expect((await notes.send('GET', '/notes')).headers.get('cache-control')).toBe('private, no-cache');
});

it('takes no body that is packed, nor one that is deeper than a request can be', async () => {
  const packed = await notes.send('POST', '/notes', { 'content-encoding': 'gzip' }, { size: 1, days: [] });
  expect(packed.status).toBe(415);
  const nested = (levels: number): object => (levels === 0 ? {} : [nested(levels - 1)]);
  expect((await notes.send('POST', '/notes', {}, { size: 1, days: nested(40) })).status).toBe(400);
});

it('takes an upload that is larger than a JSON body may be, with its Kazakh name', async () => {
  const form = new FormData();
  form.append('file', new Blob([Buffer.alloc(5 * 1024 * 1024)]), 'Қызылорда.csv');
  const answer = await fetch(`${notes.address}/api/v1/notes/upload`, {
    method: 'POST',
    headers: { authorization: 'Bearer liaison', 'idempotency-key': 'upload-1' },
    body: form,
  });
  expect(await answer.json()).toEqual({ name: 'Қызылорда.csv', size: 5 * 1024 * 1024 });
});

it('is alive and ready with and without the prefix of the API', async () => {
  for (const path of ['/health/live', '/health/ready', '/api/v1/health/ready']) {
    const answer = await fetch(`${notes.address}${path}`);
    expect([path, answer.status, await answer.json()]).toEqual([path, 200, { status: 'up' }]);
  }
});

it('describes itself in OpenAPI 3.1 with the permission of each route', async () => {
  const document = (await (await fetch(`${notes.address}/api/openapi.json`)).json()) as {
    openapi: string;
    paths: Record<string, Record<string, object>>;
  };
  expect(document.openapi).toBe('3.1.0');
  expect(document.paths['/api/v1/notes']?.['post']).toMatchObject({
    'x-permission': 'report.submit',
    responses: { default: { content: { 'application/problem+json': {} } } },
  });
  expect((await fetch(`${notes.address}/api/docs`)).status).toBe(200);
});

it('serves the web app for its own addresses and keeps hashed files for ever', async () => {
  const page = await fetch(`${notes.address}/territories/110000000?period=2026-10`);
  expect([page.status, page.headers.get('cache-control'), await page.text()]).toEqual([
    200,
    'no-cache',
    '<title>Uade</title>',
  ]);
  const file = await fetch(`${notes.address}/assets/app-1a2b.js`);
  expect(file.headers.get('cache-control')).toContain('immutable');
  expect((await fetch(`${notes.address}/assets/missing.js`)).headers.get('content-type')).not.toContain(
    'javascript',
  );
});

it('ends event streams when it shuts down instead of waiting for them', async () => {
  const other = await startNotes();
  const stream = await other.send('GET', '/notes/stream');
  expect(stream.headers.get('content-type')).toMatch(/^text\/event-stream/);
  expect(stream.headers.get('content-security-policy')).toContain("script-src 'self'");
  const rest = stream.text();
  await new Promise((resolve) => setTimeout(resolve, 100));
  const started = Date.now();
  await other.close();
  expect(Date.now() - started).toBeLessThan(3_000);
  await expect(rest).resolves.toContain('data: {"n":1}');
});
