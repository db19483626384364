export { constraintOf, sqlStateOf } from './constraint-of';
export { Database, type Isolation } from './database';
export { DatabaseModule } from './database.module';
export { migrate } from './migrate';
export { migrations } from './migrations';
export { pendingMigrations } from './pending-migrations';
export { openDataSource, type DataSourceRequest } from './open-data-source';
export { Sql, type Row } from './sql';
export { Transaction } from './transaction';
