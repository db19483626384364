import { DomainError } from '@core/kernel';
import { Controller, Get, Header, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { Database } from '@platform/database';
import { Measurements } from '@platform/observability';
import type { FastifyReply } from 'fastify';
import { Permission } from './permission';
import { Public } from './public';

/** What a supervisor and a scraper ask. */
@ApiExcludeController()
@Controller()
export class OperationsController {
  constructor(
    private readonly database: Database,
    private readonly measurements: Measurements,
  ) {}

  /** The process runs. */
  @Public()
  @Get('health/live')
  @Header('cache-control', 'no-store')
  live(): { status: 'up' } {
    return { status: 'up' };
  }

  /** The process can answer: its database can. */
  @Public()
  @Get('health/ready')
  @Header('cache-control', 'no-store')
  async ready(): Promise<{ status: 'up' }> {
    await this.database.query('select 1').catch(() => {
      throw new DomainError('UNAVAILABLE', 'unavailable', { part: 'database' });
    });
    return { status: 'up' };
  }

  @Permission('operations.read')
  @Get('internal/prometheus')
  async prometheus(@Res({ passthrough: true }) reply: FastifyReply): Promise<string> {
    reply.header('content-type', this.measurements.contentType);
    return this.measurements.exposition();
  }
}
