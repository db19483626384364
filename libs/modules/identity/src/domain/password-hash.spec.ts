import { hash } from '@node-rs/argon2';
import { passwordHash } from './password-hash';

it('is argon2id at the cost OWASP asks for, with a salt of its own each time', async () => {
  const [one, two] = await Promise.all([passwordHash.make('saxaul'), passwordHash.make('saxaul')]);
  expect(one).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$[A-Za-z0-9+/]{22}\$[A-Za-z0-9+/]{43}$/);
  expect(two).not.toBe(one);
});

it('knows the password, also when another keyboard composed its letters', async () => {
  const stored = await passwordHash.make('қой-\u0439-saxaul');
  expect(await passwordHash.fits(stored, 'қой-\u0438\u0306-saxaul')).toBe(true);
  expect(await passwordHash.fits(stored, 'қой-saxaul')).toBe(false);
});

it('fits nothing where nothing is stored', async () => {
  expect(await passwordHash.fits(undefined, 'saxaul')).toBe(false);
  expect(await passwordHash.fits(undefined, '')).toBe(false);
});

it('takes as long where nothing is stored', async () => {
  const stored = await passwordHash.make('saxaul');
  const timeOf = async (hash: string | undefined): Promise<number> => {
    const began = performance.now();
    await passwordHash.fits(hash, 'tamarisk');
    return performance.now() - began;
  };
  await timeOf(undefined);
  const times = { known: [] as number[], unknown: [] as number[] };
  for (let round = 0; round < 6; round += 1) {
    times.known.push(await timeOf(stored));
    times.unknown.push(await timeOf(undefined));
  }
  // Nothing but the hash is measured, so without it the time would be next to none; the best of six leaves noise out.
  expect(Math.min(...times.unknown)).toBeGreaterThan(Math.min(...times.known) / 2);
});

it('finds hashes of another cost outdated', async () => {
  expect(passwordHash.isOutdated(await passwordHash.make('saxaul'))).toBe(false);
  expect(passwordHash.isOutdated(await hash('saxaul', { memoryCost: 8_192, timeCost: 2 }))).toBe(true);
  expect(passwordHash.isOutdated(await hash('saxaul', { memoryCost: 19_456, timeCost: 3 }))).toBe(true);
});
