import { DomainError } from '@core/kernel';
import { Controller, Get, Header, Res, type OnModuleInit } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { Database, pendingMigrations } from '@platform/database';
import { Measurements, Readiness } from '@platform/observability';
import type { FastifyReply } from 'fastify';
import { Permission } from './permission';
import { Public } from './public';

/** What a supervisor and a scraper ask. */
@ApiExcludeController()
@Controller()
export class OperationsController implements OnModuleInit {
  constructor(
    private readonly database: Database,
    private readonly measurements: Measurements,
    private readonly readiness: Readiness,
  ) {}

  onModuleInit(): void {
    this.readiness.add('database', () => this.database.query('select 1'));
    this.readiness.add('migrations', () => this.refuseOldSchema());
  }

  /** The process runs. */
  @Public()
  @Get('health/live')
  @Header('cache-control', 'no-store')
  live(): { status: 'up' } {
    return { status: 'up' };
  }

  /** The process can answer: every part that it needs works, and the schema is the one it knows. */
  @Public()
  @Get('health/ready')
  @Header('cache-control', 'no-store')
  async ready(): Promise<{ status: 'up' }> {
    const [part] = await this.readiness.missing();
    if (part !== undefined) throw new DomainError('UNAVAILABLE', 'unavailable', { part });
    return { status: 'up' };
  }

  @Permission('operations.read')
  @Get('internal/prometheus')
  async prometheus(@Res({ passthrough: true }) reply: FastifyReply): Promise<string> {
    reply.header('content-type', this.measurements.contentType);
    return this.measurements.exposition();
  }

  private async refuseOldSchema(): Promise<void> {
    const pending = await pendingMigrations(this.database);
    if (pending.length > 0) throw new Error(`Migrations have not run yet: ${pending.join(', ')}`);
  }
}
