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

/** What `npm start` says of what it runs, as far as commands look. */
interface Running {
  readonly address: string;
  readonly databaseUrl: string;
  readonly ownerUrl: string | null;
  readonly redisUrl: string | null;
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
  const running = JSON.parse(readFileSync(file, 'utf8')) as Running;
  return readSettings({
    ...quiet,
    DATABASE_URL: running.databaseUrl,
    DATABASE_DIRECT_URL: undefined,
    DATABASE_OWNER_URL: running.ownerUrl ?? undefined,
    // Links that a command prints lead to where the platform listens.
    UADE_PUBLIC_URL: quiet.UADE_PUBLIC_URL || running.address,
    ...(running.redisUrl === null ? {} : { REDIS_URL: running.redisUrl }),
  });
}
