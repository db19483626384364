import { Logger as ProcessLogger } from '@nestjs/common';
import { Logger } from 'typeorm';

/**
 * Sends TypeORM's warnings to the process log. Statements stay out of it: their parameters are people's data,
 * and a failed one is an error that its caller reports.
 */
export class DatabaseLogger implements Logger {
  private readonly logger = new ProcessLogger('Database');

  log(level: 'log' | 'info' | 'warn', message: unknown): void {
    if (level === 'warn') this.logger.warn(message);
  }

  logQuery(): void {}

  logQueryError(): void {}

  logQuerySlow(): void {}

  logSchemaBuild(): void {}

  logMigration(message: string): void {
    this.logger.log(message);
  }
}
