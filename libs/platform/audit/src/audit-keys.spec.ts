import { readSettings } from '@platform/config';
import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AuditKeys } from './audit-keys';

let directory: string;

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'uade-key-'));
});

afterEach(() => rmSync(directory, { recursive: true, force: true }));

function keys(environment: Record<string, string> = {}): AuditKeys {
  const { audit, runtime } = readSettings({
    ...{ DATABASE_URL: 'postgres://127.0.0.1/uade', UADE_DATA_DIR: join(directory, 'data') },
    ...environment,
  });
  return new AuditKeys(audit, runtime);
}

it('makes one key however many processes ask at once, for its owner’s eyes only', async () => {
  const made = await Promise.all([1, 2, 3].map(() => keys().signing()));
  expect(new Set(made.map((key) => key.public.id)).size).toBe(1);
  expect(readdirSync(join(directory, 'data'))).toEqual(['audit-key.pem']);
  expect(statSync(join(directory, 'data/audit-key.pem')).mode & 0o777).toBe(0o600);
  expect((await keys().verifying())?.id).toBe(made[0].public.id);
});

it('makes none for whoever only checks', async () => {
  expect(await keys().verifying()).toBeUndefined();
});

it('takes the key of the settings before that of the folder', async () => {
  const inFolder = await keys().signing();
  const text = 'MC4CAQAwBQYDK2VwBCIEIAABAgMEBQYHCAkKCwwNDg8QERITFBUWFxgZGhscHR4f';
  const given = await keys({ UADE_AUDIT_KEY: text }).signing();
  expect(given.public.id).not.toBe(inFolder.public.id);
});

it('refuses a file that is no key rather than make another', async () => {
  await keys().signing();
  writeFileSync(join(directory, 'data/audit-key.pem'), 'nothing');
  await expect(keys().signing()).rejects.toThrow();
});
