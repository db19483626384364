import { DynamicModule, Module } from '@nestjs/common';
import { DatabaseSettings } from '@platform/config';
import { DataSource } from 'typeorm';
import { Database } from './database';
import { openDataSource } from './open-data-source';

/** Opens the one pool of a process and makes `Database` (and TypeORM's `DataSource`) injectable everywhere. */
@Module({})
export class DatabaseModule {
  /** @param entities every entity class of every module of this process */
  static forRoot({ entities }: { entities: readonly Function[] }): DynamicModule {
    const dataSource = {
      provide: DataSource,
      inject: [DatabaseSettings],
      useFactory: (settings: DatabaseSettings): Promise<DataSource> =>
        openDataSource({ url: settings.url, poolSize: settings.poolSize, entities }),
    };
    const database = {
      provide: Database,
      inject: [DataSource],
      useFactory: (source: DataSource): Database => new Database(source),
    };
    return {
      module: DatabaseModule,
      global: true,
      providers: [dataSource, database],
      exports: [DataSource, Database],
    };
  }
}
