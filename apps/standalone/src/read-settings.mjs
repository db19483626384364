/**
 * What the person who starts the platform decides; everything else the parts read for themselves.
 * @typedef {object} StandaloneSettings
 * @property {number} port
 * @property {boolean} portIsAsked the port was set and must not be replaced by another
 * @property {string} host
 * @property {string} [databaseUrl] absent: the embedded PostgreSQL
 * @property {string} [ownerUrl] the same database as the account that owns the tables
 * @property {string} [redisUrl]
 * @property {'kz' | 'none'} territories which ones an empty system begins with
 * @property {boolean} demo
 * @property {string} [token]
 */

/**
 * @param {NodeJS.ProcessEnv} env
 * @returns {StandaloneSettings}
 * @throws {Error} that lists every fault at once
 */
export function readSettings(env) {
  const port = text(env, 'PORT') ?? '3000';
  const territories = text(env, 'UADE_TERRITORIES') ?? 'kz';
  // The demo lives in Kazakhstan.
  const hasDemo = env.NODE_ENV !== 'production' && territories !== 'none';
  const demo = text(env, 'UADE_DEMO') ?? (hasDemo ? '1' : '0');
  const faults = [
    /^\d{1,5}$/.test(port) && Number(port) < 65536 ? undefined : `PORT is not a port: ${port}`,
    demo === '0' || demo === '1' ? undefined : `UADE_DEMO is 0 or 1, not ${demo}`,
    territories === 'kz' || territories === 'none'
      ? undefined
      : `UADE_TERRITORIES is kz or none, not ${territories}`,
    demo === '1' && territories === 'none' ? 'UADE_DEMO=1 needs UADE_TERRITORIES=kz' : undefined,
    faultOfAddress(env, 'DATABASE_URL', ['postgresql:', 'postgres:']),
    faultOfAddress(env, 'DATABASE_OWNER_URL', ['postgresql:', 'postgres:']),
    faultOfAddress(env, 'REDIS_URL', ['redis:', 'rediss:']),
  ].filter((fault) => fault !== undefined);
  if (faults.length > 0) throw new Error(`The settings are wrong:\n  ${faults.join('\n  ')}`);
  return {
    port: Number(port),
    portIsAsked: text(env, 'PORT') !== undefined && Number(port) !== 0,
    host: text(env, 'HOST') ?? '127.0.0.1',
    databaseUrl: text(env, 'DATABASE_URL'),
    ownerUrl: text(env, 'DATABASE_OWNER_URL'),
    redisUrl: text(env, 'REDIS_URL'),
    territories: territories === 'none' ? 'none' : 'kz',
    demo: demo === '1',
    token: text(env, 'UADE_BOOTSTRAP_TOKEN'),
  };
}

/**
 * An empty variable counts as none: that is how compose files leave one out.
 * @param {NodeJS.ProcessEnv} env @param {string} name
 */
function text(env, name) {
  return env[name]?.trim() || undefined;
}

/** @param {NodeJS.ProcessEnv} env @param {string} name @param {string[]} schemes */
function faultOfAddress(env, name, schemes) {
  const url = text(env, name);
  if (url === undefined || (URL.canParse(url) && schemes.includes(new URL(url).protocol))) return undefined;
  return `${name} is not an address that begins with ${schemes[0]}//`;
}
