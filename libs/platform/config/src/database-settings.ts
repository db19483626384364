import { EnvironmentReader } from './environment-reader';

const SCHEMES = ['postgres', 'postgresql'] as const;
const NAMES = {
  url: 'DATABASE_URL',
  directUrl: 'DATABASE_DIRECT_URL',
  ownerUrl: 'DATABASE_OWNER_URL',
} as const;
const WITH_TLS = 'add ?sslmode=verify-full';

/** Where PostgreSQL is and how many connections one process may hold. */
export class DatabaseSettings {
  constructor(
    /** For ordinary statements; may lead through a pooler. */
    readonly url: string,
    /** Past any pooler: LISTEN, migrations and the queue need a session of their own. */
    readonly directUrl: string,
    /** Connections of the pool of one process. */
    readonly poolSize: number,
    /** As the account that owns the tables, for migrations alone; undefined when there is but one account. */
    readonly ownerUrl?: string,
  ) {}

  /** Where migrations run: past any pooler, as the owner. */
  get migrationUrl(): string {
    return this.ownerUrl ?? this.directUrl;
  }

  /** Names of the accounts of the running processes, where those do not own the tables; none where one account does all. */
  get runtimeAccounts(): string[] {
    if (this.ownerUrl === undefined) return [];
    const names = [this.url, this.directUrl].map(accountOf);
    return [...new Set(names)].filter((name) => name !== '' && name !== accountOf(this.migrationUrl));
  }

  static read(env: EnvironmentReader): DatabaseSettings {
    const url = env.url({ name: NAMES.url, purpose: 'PostgreSQL 15 or later', schemes: SCHEMES });
    const directUrl = env.optionalUrl({
      name: NAMES.directUrl,
      purpose: 'the same database past a pooler, for LISTEN, migrations and the queue (absent: DATABASE_URL)',
      schemes: SCHEMES,
    });
    const ownerUrl = env.optionalUrl({
      name: NAMES.ownerUrl,
      purpose:
        'the same database as the account that owns its tables, past a pooler; for migrations alone (absent: DATABASE_DIRECT_URL)',
      schemes: SCHEMES,
    });
    const poolSize = env.integer({
      name: 'DATABASE_POOL_SIZE',
      purpose: 'connections one process may hold in its pool',
      // A worker does up to a dozen jobs at once, each in a transaction; reading a file takes another connection beside it.
      min: 4,
      max: 200,
      fallback: 16,
    });
    env.refuseUnprotected(NAMES.url, url, WITH_TLS);
    env.refuseUnprotected(NAMES.directUrl, directUrl, WITH_TLS);
    env.refuseUnprotected(NAMES.ownerUrl, ownerUrl, WITH_TLS);
    return new DatabaseSettings(url, directUrl ?? url, poolSize, ownerUrl);
  }
}

function accountOf(url: string): string {
  return decodeURIComponent(new URL(url).username);
}
