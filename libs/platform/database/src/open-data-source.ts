import { DataSource } from 'typeorm';
import { columnParsers } from './column-parsers';
import { DatabaseLogger } from './database-logger';
import { migrations } from './migrations';

const CONNECT_TIMEOUT_MS = 10_000;

/** What a data source needs to know. */
export interface DataSourceRequest {
  url: string;
  poolSize: number;
  entities: readonly Function[];
  /** Shown in pg_stat_activity. */
  applicationName?: string;
}

/** Connects and gives an initialised TypeORM data source; the schema is never derived from entities. */
export function openDataSource(request: DataSourceRequest): Promise<DataSource> {
  return new DataSource({
    type: 'postgres',
    url: request.url,
    poolSize: request.poolSize,
    entities: [...request.entities],
    migrations,
    migrationsTableName: 'migration',
    synchronize: false,
    installExtensions: false,
    applicationName: request.applicationName ?? 'uade',
    connectTimeoutMS: CONNECT_TIMEOUT_MS,
    logger: new DatabaseLogger(),
    // A cast between timestamptz and date must not depend on where the server stands.
    extra: { types: columnParsers, options: '-c TimeZone=UTC' },
  }).initialize();
}
