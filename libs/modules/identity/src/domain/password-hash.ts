import { hash, parseOptions, verify } from '@node-rs/argon2';
import { secretToken } from './secret-token';

/** Argon2id (the library's default), 19 MiB, two passes, one lane: the first choice of OWASP's password storage sheet. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

let standIn: Promise<string> | undefined;

/** The same letters are the same bytes, whichever keyboard composed them. */
function normal(password: string): string {
  return password.normalize('NFKC');
}

/** What is stored of a password, with salt and cost inside. */
function make(password: string): Promise<string> {
  return hash(normal(password), COST);
}

/**
 * Whether a password is the stored one. Without a stored one the same work is done on a hash that nothing fits, so
 * that the time does not tell whether there is an account.
 */
async function fits(stored: string | undefined, password: string): Promise<boolean> {
  standIn ??= make(secretToken.make());
  const right = await verify(stored ?? (await standIn), normal(password));
  return right && stored !== undefined;
}

/** Whether a stored hash was made at another cost than today's. */
function isOutdated(stored: string): boolean {
  const { memoryCost, timeCost, parallelism } = parseOptions(stored);
  return memoryCost !== COST.memoryCost || timeCost !== COST.timeCost || parallelism !== COST.parallelism;
}

/** Passwords as they are stored. */
export const passwordHash = { make, fits, isOutdated } as const;
