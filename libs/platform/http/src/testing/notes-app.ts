import { NestFastifyApplication } from '@nestjs/platform-fastify';
import { testDatabase } from '@platform/testing';
import { createHttpApp, HttpAppOptions } from '../create-http-app';
import { moduleWith, NotesController } from './notes-module';

type Headers = Record<string, string>;

/** The notes served on a free port, and what a test does with them. */
export interface NotesApp {
  app: NestFastifyApplication;
  /** Scheme, host and port. */
  address: string;
  databaseUrl: string;
  /** Sends as the liaison, to a path of the API; an empty header is left out. */
  send(method: string, path: string, headers?: Headers, body?: object): Promise<Response>;
  close(): Promise<void>;
}

/** Starts them on a database of their own. */
export async function startNotes(options: HttpAppOptions = {}): Promise<NotesApp> {
  const database = await testDatabase();
  const app = await createHttpApp(moduleWith(NotesController, database.url), options);
  await app.listen(0, '127.0.0.1');
  const address = await app.getUrl();
  const send = (method: string, path: string, headers: Headers = {}, body?: object): Promise<Response> => {
    const type = body === undefined ? {} : { 'content-type': 'application/json' };
    const sent = Object.entries({ authorization: 'Bearer liaison', ...type, ...headers }).filter(
      ([, v]) => v !== '',
    );
    return fetch(`${address}/api/v1${path}`, { method, headers: sent, body: body && JSON.stringify(body) });
  };
  const close = async (): Promise<void> => {
    await app.close();
    await database.close();
  };
  return { app, address, databaseUrl: database.url, send, close };
}

/** Status and problem code of an answer. */
export async function codeOf(sent: Promise<Response>): Promise<[number, string]> {
  const answer = await sent;
  const problem = (await answer.json()) as { code: string };
  return [answer.status, problem.code];
}
