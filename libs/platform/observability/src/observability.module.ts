import { DynamicModule, Module } from '@nestjs/common';
import { RuntimeSettings } from '@platform/config';
import { LoggerModule } from 'nestjs-pino';
import { httpLogOptions } from './log-options';
import { Measurements } from './measurements';
import { Readiness } from './readiness';

/** The structured log and the measurements of a process, for every module of it. */
@Module({})
export class ObservabilityModule {
  /** @param processName stands in every log line: `api`, `worker`, `cli` */
  static forRoot(processName: string): DynamicModule {
    const logger = LoggerModule.forRootAsync({
      inject: [RuntimeSettings],
      useFactory: (settings: RuntimeSettings) => ({ pinoHttp: httpLogOptions(processName, settings) }),
    });
    return {
      module: ObservabilityModule,
      global: true,
      imports: [logger],
      providers: [Measurements, Readiness],
      exports: [Measurements, Readiness, logger],
    };
  }
}
