import { Global, Module } from '@nestjs/common';
import { Storage } from './storage';

/** Files in PostgreSQL. */
@Global()
@Module({ providers: [Storage], exports: [Storage] })
export class StorageModule {}
