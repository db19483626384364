import { EnvironmentReader } from './environment-reader';

const NODE_ENVS = ['development', 'test', 'production'] as const;
const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;

/** What kind of process this is. */
export class RuntimeSettings {
  constructor(
    /** Folder of the embedded database and of the files the supervisor writes. */
    readonly dataDir: string,
    /** Whether a new database gets the invented demo programme. */
    readonly demo: boolean,
    readonly logLevel: (typeof LOG_LEVELS)[number],
    readonly nodeEnv: (typeof NODE_ENVS)[number],
  ) {}

  static read(env: EnvironmentReader): RuntimeSettings {
    return new RuntimeSettings(
      env.text({
        name: 'UADE_DATA_DIR',
        purpose: 'folder of the embedded database and of files',
        fallback: '.uade',
      }),
      env.flag({
        name: 'UADE_DEMO',
        purpose:
          '1 loads the invented demo programme into a new database, 0 leaves it with the territories only',
        // People whose passwords are printed have no business among real ones unless somebody asks for them.
        fallback: !env.production,
      }),
      env.choice({
        name: 'UADE_LOG_LEVEL',
        purpose: LOG_LEVELS.join(', '),
        of: LOG_LEVELS,
        fallback: 'info',
      }),
      env.choice({ name: 'NODE_ENV', purpose: NODE_ENVS.join(', '), of: NODE_ENVS, fallback: 'development' }),
    );
  }
}
