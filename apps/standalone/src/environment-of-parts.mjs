/**
 * What the parts see: the person's environment with what the supervisor decided in its place.
 * @param {NodeJS.ProcessEnv} env
 * @param {{ databaseUrl: string, embedded: boolean, port: number, host: string, dataDir: string, token: string,
 *   demo: boolean }} decided
 * @returns {NodeJS.ProcessEnv}
 */
export function environmentOfParts(env, { databaseUrl, embedded, port, host, dataDir, token, demo }) {
  /** @type {NodeJS.ProcessEnv} */
  const ours = {
    ...env,
    DATABASE_URL: databaseUrl,
    PORT: String(port),
    HOST: host,
    UADE_DATA_DIR: dataDir,
    UADE_BOOTSTRAP_TOKEN: token,
    // Said outright, because in production the parts would take the demo for off.
    UADE_DEMO: demo ? '1' : '0',
  };
  // Nobody but the command `migrate` works as the owner.
  delete ours.DATABASE_OWNER_URL;
  // It would lead past the embedded database to some other one.
  if (embedded) delete ours.DATABASE_DIRECT_URL;
  return ours;
}
