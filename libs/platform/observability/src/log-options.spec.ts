import { readSettings } from '@platform/config';
import { pino } from 'pino';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Writable } from 'node:stream';
import { pinoHttp } from 'pino-http';
import { httpLogOptions, logOptions } from './log-options';
import { trace } from './trace';

const { runtime } = readSettings({ DATABASE_URL: 'postgres://127.0.0.1/uade' });

it('removes secrets wherever they stand in a logged object', () => {
  const line = written({
    token: 'one',
    headers: { authorization: 'two', cookie: 'three' },
    request: { headers: { 'set-cookie': 'four' }, body: { password: 'five' } },
    code: 'kept',
  });
  expect(line).not.toMatch(/one|two|three|four|five/);
  expect(line).toContain('"code":"kept"');
});

it('keeps the cause of a failed statement and drops the values it was bound to', () => {
  const error = Object.assign(new Error('duplicate key value violates unique constraint "user_email_key"'), {
    code: '23505',
    constraint: 'user_email_key',
    detail: 'Key (email)=(person@example.org) already exists.',
    parameters: ['person@example.org'],
    driverError: { parameters: ['person@example.org'] },
  });
  const line = written({ err: error });
  expect(line).not.toContain('person@example.org');
  expect(JSON.parse(line)).toMatchObject({
    name: 'worker',
    err: {
      code: '23505',
      constraint: 'user_email_key',
      stack: expect.stringContaining('log-options.spec') as string,
    },
  });
});

it('says in every line which request and job it belongs to', async () => {
  const line = await trace.run({ requestId: 'a-request', job: 'reports.apply.v1 7' }, async () => {
    await Promise.resolve();
    return written({ code: 'kept' });
  });
  expect(JSON.parse(line)).toMatchObject({ requestId: 'a-request', job: 'reports.apply.v1 7', code: 'kept' });
  expect(JSON.parse(written({ code: 'kept' }))).not.toHaveProperty('requestId');
});

it('writes which path was asked for and nothing of its query', async () => {
  const log = collected();
  const logger = pinoHttp(httpLogOptions('api', runtime), log.sink);
  const server = createServer((request, response) => {
    logger(request, response);
    response.end();
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  for (const address of ['/session/oidc/callback?code=granted&state=bound', '/users?q=person@example.org']) {
    await (await fetch(`http://127.0.0.1:${port}${address}`)).text();
  }
  server.close();
  await once(server, 'close');
  const urls = log
    .text()
    .trim()
    .split('\n')
    .map((line) => (JSON.parse(line) as { req: { url: string } }).req.url);
  expect(urls).toEqual(['/session/oidc/callback', '/users']);
  expect(log.text()).not.toMatch(/granted|bound|person@/);
});

function written(object: object): string {
  const { sink, text } = collected();
  pino(logOptions('worker', runtime), sink).error(object);
  return text();
}

function collected(): { sink: Writable; text: () => string } {
  let text = '';
  const sink = new Writable({
    write(chunk: Buffer, _encoding, done) {
      text += chunk.toString();
      done();
    },
  });
  return { sink, text: () => text };
}
