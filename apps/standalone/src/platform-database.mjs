import { setTimeout as pause } from 'node:timers/promises';
import { join } from 'node:path';
import pg from 'pg';
import { isAlive, processMark } from '../../../scripts/house/process-mark.mjs';
import { runtimeAccount } from './runtime-account.mjs';
import { startPostgres } from '../../../scripts/postgres/start-postgres.mjs';

const WATCH_EVERY_MS = 2_000;

/**
 * The database of this run: the given one, or the embedded one, which is also kept alive and stopped at the end.
 * @typedef {object} PlatformDatabase
 * @property {string} url for the running parts
 * @property {string} [ownerUrl] for migrations, where the parts' account owns nothing
 * @property {number} [pid] of the embedded server
 * @property {boolean} isNew nothing was ever set up in it
 * @property {() => Promise<void>} stop does nothing to a given database
 */

/**
 * @param {{ dataDir: string, databaseUrl?: string, ownerUrl?: string, say: (line: string) => void }} options
 * @returns {Promise<PlatformDatabase>}
 */
export async function platformDatabase({ dataDir, databaseUrl, ownerUrl, say }) {
  if (databaseUrl !== undefined) {
    return { url: databaseUrl, ownerUrl, isNew: await isEmpty(databaseUrl), stop: async () => {} };
  }
  const options = { dataDir: join(dataDir, 'postgres'), database: 'uade', log: say };
  const server = await startPostgres(options);
  const watched = keepAlive(options, server, say);
  return {
    url: await runtimeAccount(server.url),
    ownerUrl: server.url,
    pid: server.pid,
    isNew: await isEmpty(server.url),
    stop: watched.stop,
  };
}

/**
 * Nobody but us starts the embedded server again when the system ends it, for want of memory for example. Its
 * port stays the same, so the parts only reconnect.
 * @param {Parameters<typeof startPostgres>[0]} options
 * @param {Awaited<ReturnType<typeof startPostgres>>} first
 * @param {(line: string) => void} say
 */
function keepAlive(options, first, say) {
  let server = first;
  let mark = processMark(server.pid);
  const over = new AbortController();
  const watch = async () => {
    while (!over.signal.aborted) {
      await pause(WATCH_EVERY_MS, undefined, { signal: over.signal, ref: false }).catch(() => {});
      if (over.signal.aborted || isAlive(mark)) continue;
      say('PostgreSQL ended; starting it again');
      server = await startPostgres({ ...options, port: server.port }).catch((error) => {
        say(`PostgreSQL does not start again: ${error.message}`);
        return server;
      });
      mark = processMark(server.pid);
    }
  };
  const watching = watch();
  const stop = async () => {
    over.abort();
    await watching;
    await server.stop();
  };
  return { stop };
}

/** @param {string} url @returns {Promise<boolean>} rejects when the database cannot be reached */
async function isEmpty(url) {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  try {
    await client.connect();
    const { rows } = await client.query(
      `SELECT count(*)::int AS tables FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
       WHERE n.nspname = 'public' AND c.relkind = 'r'`,
    );
    return rows[0].tables === 0;
  } catch (cause) {
    const { host, pathname } = new URL(url);
    const why = cause instanceof Error ? cause.message || cause.name : String(cause);
    throw new Error(`The database ${host}${pathname} cannot be used: ${why}`, { cause });
  } finally {
    await client.end().catch(() => {});
  }
}
