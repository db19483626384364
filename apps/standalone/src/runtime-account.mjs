import { randomBytes } from 'node:crypto';
import pg from 'pg';

const ACCOUNT = 'uade_runtime';

/**
 * The embedded server's account for the running parts: it owns nothing, and `migrate` says what it may do. Its password is
 * new with every start and kept nowhere but in the memory of the parts and in the runtime file.
 * @param {string} ownerUrl
 * @returns {Promise<string>} the same database as that account
 */
export async function runtimeAccount(ownerUrl) {
  const password = randomBytes(24).toString('base64url');
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    const { rowCount } = await client.query('select from pg_roles where rolname = $1', [ACCOUNT]);
    if (rowCount === 0) await client.query(`create role ${ACCOUNT} login`);
    await client.query(`alter role ${ACCOUNT} password '${password}'`);
  } finally {
    await client.end();
  }
  const url = new URL(ownerUrl);
  url.username = ACCOUNT;
  url.password = password;
  return url.href;
}
