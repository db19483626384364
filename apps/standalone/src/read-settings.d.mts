/** What the environment asks of the standalone process. */
export interface StandaloneSettings {
  port: number;
  /** The port was set and must not be replaced by another. */
  portIsAsked: boolean;
  host: string;
  /** Absent: the embedded PostgreSQL. */
  databaseUrl?: string;
  /** The same database as the account that owns the tables. */
  ownerUrl?: string;
  redisUrl?: string;
  /** Which ones an empty system begins with. */
  territories: 'kz' | 'none';
  demo: boolean;
  token?: string;
}

/** @throws Error that lists every fault at once */
export function readSettings(env: NodeJS.ProcessEnv): StandaloneSettings;
