import { existsSync, readFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { readSettings, type Settings } from '@platform/config';

/** Where `npm start` may have written how to reach what it runs, most likely place first. */
function runtimeFiles(): string[] {
  const asked = process.env.UADE_DATA_DIR;
  const directories =
    asked === undefined
      ? [
          resolve('.uade'),
          join(process.env.XDG_DATA_HOME ?? join(homedir(), '.local/share'), 'uade'),
          join(tmpdir(), `uade-data-${process.getuid?.() ?? 0}`),
        ]
      : [resolve(asked)];
  return directories.map((directory) => join(directory, 'runtime.json'));
}

/**
 * The settings of a command: the environment, completed by what the running platform says of itself. Log lines of
 * libraries stay quiet unless UADE_LOG_LEVEL asks for them.
 * @throws SettingsError
 */
export function operatorSettings(): Settings {
  const quiet: NodeJS.ProcessEnv = { UADE_LOG_LEVEL: 'warn', ...process.env };
  if (quiet.DATABASE_URL) return readSettings(quiet);
  const file = runtimeFiles().find((candidate) => existsSync(candidate));
  if (file === undefined) return readSettings(quiet);
  const running = JSON.parse(readFileSync(file, 'utf8')) as { databaseUrl: string; redisUrl: string | null };
  return readSettings({
    ...quiet,
    DATABASE_URL: running.databaseUrl,
    DATABASE_DIRECT_URL: undefined,
    ...(running.redisUrl === null ? {} : { REDIS_URL: running.redisUrl }),
  });
}
