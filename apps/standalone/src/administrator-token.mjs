import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The token that signs in the first administrator: the given one, else one made at the first start and kept.
 * @param {string} dataDir
 * @param {string} [given]
 */
export function administratorToken(dataDir, given) {
  if (given !== undefined) return given;
  const file = join(dataDir, 'administrator-token');
  if (existsSync(file)) return readFileSync(file, 'utf8').trim();
  const token = `uade_${randomBytes(24).toString('base64url')}`;
  writeFileSync(file, `${token}\n`, { mode: 0o600 });
  return token;
}
