import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readSettings } from '@platform/config';
import { SecretBox } from './secret-box';

const [OLD, NEW] = [3, 4].map((byte) => Buffer.alloc(32, byte).toString('base64'));

let directory: string;

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'uade-secrets-'));
});

afterEach(() => rmSync(directory, { recursive: true, force: true }));

function box(key?: string): SecretBox {
  const { secrets, runtime } = readSettings({
    ...{ DATABASE_URL: 'postgres://127.0.0.1/uade', UADE_DATA_DIR: join(directory, 'data') },
    UADE_SECRETS_KEY: key,
  });
  return new SecretBox(secrets, runtime);
}

it('gives back what was sealed, and never seals alike', async () => {
  const sealed = await Promise.all([1, 2].map(() => box(NEW).seal('JBSWY3DPEHPK3PXP', 'totp:7')));
  expect(sealed[0]).not.toBe(sealed[1]);
  expect(sealed.join()).not.toContain('JBSWY3DPEHPK3PXP');
  expect(await box(NEW).open(sealed[0], 'totp:7')).toBe('JBSWY3DPEHPK3PXP');
});

it('opens nothing that was altered, cut off or moved to somebody else', async () => {
  const sealed = await box(NEW).seal('JBSWY3DPEHPK3PXP', 'totp:7');
  const turned = sealed.at(-3) === 'A' ? 'B' : 'A';
  await expect(
    box(NEW).open(`${sealed.slice(0, -3)}${turned}${sealed.slice(-2)}`, 'totp:7'),
  ).rejects.toThrow();
  await expect(box(NEW).open(sealed.slice(0, -8), 'totp:7')).rejects.toThrow();
  await expect(box(NEW).open(sealed.slice(0, 20), 'totp:7')).rejects.toThrow();
  await expect(box(NEW).open(sealed, 'totp:8')).rejects.toThrow();
});

it('reads what an earlier key sealed, and seals with the first', async () => {
  const before = await box(OLD).seal('JBSWY3DPEHPK3PXP', 'totp:7');
  const both = box(`${NEW},${OLD}`);
  expect(await both.open(before, 'totp:7')).toBe('JBSWY3DPEHPK3PXP');
  expect(before.startsWith(await both.currentPrefix())).toBe(false);
  expect((await both.seal('x', 'totp:7')).startsWith(await box(NEW).currentPrefix())).toBe(true);
  await expect(box(NEW).open(before, 'totp:7')).rejects.toThrow(
    /The key [0-9a-f]{12} of a secret is not at hand/,
  );
});

it('makes one key however many processes ask at once, for its owner’s eyes only', async () => {
  const prefixes = await Promise.all([1, 2, 3].map(() => box().currentPrefix()));
  expect(new Set(prefixes).size).toBe(1);
  expect(readdirSync(join(directory, 'data'))).toEqual(['secrets-key']);
  expect(statSync(join(directory, 'data/secrets-key')).mode & 0o777).toBe(0o600);
});

it('takes the key of the settings before that of the folder', async () => {
  expect(await box(NEW).currentPrefix()).not.toBe(await box().currentPrefix());
});

it('refuses a file that is no key rather than make another', async () => {
  await box().currentPrefix();
  writeFileSync(join(directory, 'data/secrets-key'), 'nothing');
  await expect(box().seal('x', 'totp:7')).rejects.toThrow('holds no key');
});
