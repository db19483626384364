import { Controller, Get } from '@nestjs/common';
import { createHttpApp } from './create-http-app';
import { moduleWith } from './testing/notes-module';
import { NotesApp, startNotes } from './testing/notes-app';

let notes: NotesApp;

beforeAll(async () => {
  notes = await startNotes();
});

afterAll(() => notes.close());

it('refuses a caller nobody knows and says how to be known', async () => {
  const answer = await notes.send('GET', '/notes', { authorization: '' });
  expect(answer.status).toBe(401);
  expect(answer.headers.get('www-authenticate')).toBe('Bearer');
  expect(answer.headers.get('content-type')).toBe('application/problem+json; charset=utf-8');
  expect(await answer.json()).toEqual({
    type: 'urn:uade:error:REQUEST.UNAUTHENTICATED',
    title: 'Unauthorized',
    status: 401,
    code: 'REQUEST.UNAUTHENTICATED',
    params: {},
    requestId: answer.headers.get('x-request-id'),
  });
});

it('refuses a caller without the permission the method names, whatever its class allows', async () => {
  const answer = await notes.send('GET', '/notes/secret');
  expect(answer.status).toBe(403);
  expect(await answer.json()).toMatchObject({
    code: 'REQUEST.FORBIDDEN',
    params: { action: 'user.manage' },
  });
});

it('lets anybody into a public route of a guarded class and still knows whom it knows', async () => {
  const stranger = await notes.send('POST', '/notes/open', { authorization: '' });
  expect(await stranger.json()).toEqual({ actor: null });
  const liaison = await notes.send('POST', '/notes/open');
  expect(await liaison.json()).toEqual({ actor: 'liaison-1' });
});

it('refuses to start with a route that demands nothing', async () => {
  @Controller('forgotten')
  class ForgottenController {
    @Get()
    anything(): object {
      return {};
    }
  }
  const open = await createHttpApp(moduleWith(ForgottenController, notes.databaseUrl));
  await expect(open.init()).rejects.toThrow('ForgottenController.anything');
  await open.close();
});

it('lets a scraper with the permission alone read the measurements', async () => {
  expect((await notes.send('GET', '/internal/prometheus')).status).toBe(403);
});
