import { Module, type DynamicModule } from '@nestjs/common';
import { AuditKeys } from './audit-keys';
import { ChainReader } from './chain.reader';
import { CheckChain } from './check-chain';
import { ExportChain } from './export-chain';
import { RefusalLog } from './refusal-log';
import { SealEvents } from './seal-events';
import { SealRepository } from './seal.repository';
import { WatchChain } from './watch-chain';

const questions = [AuditKeys, ChainReader, CheckChain, ExportChain, RefusalLog];

/** The audit trail: `forHttp` answers questions, `forWorker` seals. Whoever only records needs neither: see `audit`. */
@Module({})
export class AuditModule {
  static forHttp(): DynamicModule {
    return { module: AuditModule, global: true, providers: questions, exports: questions };
  }

  static forWorker(): DynamicModule {
    return {
      module: AuditModule,
      global: true,
      providers: [AuditKeys, SealRepository, SealEvents, ChainReader, CheckChain, WatchChain],
      exports: [SealEvents],
    };
  }
}
