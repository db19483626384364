import { readSettings } from '@platform/config';
import { pino } from 'pino';
import { Writable } from 'node:stream';
import { logOptions } from './log-options';

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

function written(object: object): string {
  let text = '';
  const sink = new Writable({
    write(chunk: Buffer, _encoding, done) {
      text += chunk.toString();
      done();
    },
  });
  pino(logOptions('worker', runtime), sink).error(object);
  return text;
}
