import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import type { HttpRequest } from '@platform/http';
import { isUUID } from 'class-validator';
import { ImportReader } from '../data/import.reader';
import { importNotFound } from '../domain/reports.errors';

/**
 * Lets a request for an event stream through when its import exists and may be seen. A stream sends its head before its
 * handler has answered, so a refusal from there would come as a broken stream.
 */
@Injectable()
export class ImportGuard implements CanActivate {
  constructor(private readonly imports: ImportReader) {}

  /** @throws DomainError `IMPORT.NOT_FOUND` */
  async canActivate(context: ExecutionContext): Promise<boolean> {
    const { params, actor } = context.switchToHttp().getRequest<HttpRequest>();
    const { id } = params as { id: string };
    if (actor === undefined || !isUUID(id)) throw importNotFound(id);
    await this.imports.get(id, actor);
    return true;
  }
}
