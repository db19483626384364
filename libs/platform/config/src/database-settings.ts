import { EnvironmentReader } from './environment-reader';

const SCHEMES = ['postgres', 'postgresql'] as const;

/** Where PostgreSQL is and how many connections one process may hold. */
export class DatabaseSettings {
  constructor(
    /** For ordinary statements; may lead through a pooler. */
    readonly url: string,
    /** Past any pooler: LISTEN, migrations and the queue need a session of their own. */
    readonly directUrl: string,
    /** Connections of the pool of one process. */
    readonly poolSize: number,
  ) {}

  static read(env: EnvironmentReader): DatabaseSettings {
    const url = env.url({ name: 'DATABASE_URL', purpose: 'PostgreSQL 15 or later', schemes: SCHEMES });
    const directUrl = env.optionalUrl({
      name: 'DATABASE_DIRECT_URL',
      purpose: 'the same database past a pooler, for LISTEN, migrations and the queue (absent: DATABASE_URL)',
      schemes: SCHEMES,
    });
    const poolSize = env.integer({
      name: 'DATABASE_POOL_SIZE',
      purpose: 'connections one process may hold in its pool',
      min: 2,
      max: 200,
      fallback: 10,
    });
    return new DatabaseSettings(url, directUrl ?? url, poolSize);
  }
}
