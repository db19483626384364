import { Global, Module } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_INTERCEPTOR, APP_PIPE, DiscoveryModule } from '@nestjs/core';
import { IdempotencyInterceptor } from './idempotency-interceptor';
import { IdempotencyRepository } from './idempotency.repository';
import { OpenStreams } from './open-streams';
import { OperationsController } from './operations.controller';
import { PermissionGuard } from './permission-guard';
import { ProblemFilter } from './problem-filter';
import { RequestRates } from './request-rates';
import { RequestValidation } from './request-validation';
import { ResponseCache } from './response-cache';
import { RoutePermissions } from './route-permissions';

/** What every route of a process goes through. `createHttpApp` brings it; modules need not import it. */
@Global()
@Module({
  imports: [DiscoveryModule],
  controllers: [OperationsController],
  providers: [
    IdempotencyRepository,
    OpenStreams,
    RequestRates,
    ResponseCache,
    RoutePermissions,
    { provide: APP_FILTER, useClass: ProblemFilter },
    { provide: APP_GUARD, useClass: PermissionGuard },
    { provide: APP_INTERCEPTOR, useClass: IdempotencyInterceptor },
    { provide: APP_PIPE, useClass: RequestValidation },
  ],
  exports: [IdempotencyRepository, ResponseCache],
})
export class HttpModule {}
