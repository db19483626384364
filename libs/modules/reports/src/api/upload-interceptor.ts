import { storableText } from '@core/kernel';
import {
  createParamDecorator,
  Injectable,
  type CallHandler,
  type ExecutionContext,
  type NestInterceptor,
} from '@nestjs/common';
import type { MultipartFile } from '@fastify/multipart';
import { Database } from '@platform/database';
import type { HttpRequest } from '@platform/http';
import { FileGuard } from '@platform/scanning';
import { Storage } from '@platform/storage';
import { catchError, from, mergeMap, type Observable } from 'rxjs';
import { fileMissing } from '../domain/reports.errors';
import { IMPORT_LIMITS } from '../files/import-limits';

/** A file that came with a request and is stored already. */
export interface StoredUpload {
  readonly id: string;
  readonly name: string;
  readonly sha256: string;
}

interface UploadRequest extends HttpRequest {
  upload?: StoredUpload;
}

/** Hands the stored file to a handler. */
export const Uploaded = createParamDecorator((_data: unknown, context: ExecutionContext) => {
  return context.switchToHttp().getRequest<UploadRequest>().upload;
});

/**
 * Stores the file of a multipart request while it streams in, and leaves the fields as the body, so that they are
 * checked like any other. A request that is refused leaves no file behind.
 */
@Injectable()
export class UploadInterceptor implements NestInterceptor {
  constructor(
    private readonly storage: Storage,
    private readonly database: Database,
    private readonly guard: FileGuard,
  ) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const request = context.switchToHttp().getRequest<UploadRequest>();
    return from(this.receive(request)).pipe(
      mergeMap(() => next.handle()),
      catchError(async (error: unknown) => {
        if (request.upload !== undefined) await this.storage.remove(this.database, request.upload.id);
        throw error;
      }),
    );
  }

  private async receive(request: UploadRequest): Promise<void> {
    if (!request.isMultipart()) throw fileMissing();
    const fields: Record<string, unknown> = {};
    for await (const part of request.parts()) {
      if (part.type === 'file') request.upload = await this.store(part, request);
      else if (part.value !== '') fields[part.fieldname] = storable(part.value);
    }
    if (request.upload === undefined) throw fileMissing();
    request.body = fields;
  }

  private async store(part: MultipartFile, { actor }: UploadRequest): Promise<StoredUpload> {
    const name = storableText(part.filename);
    const { id, sha256 } = await this.storage.write(this.database, part.file, {
      name,
      mediaType: part.mimetype,
      maxBytes: IMPORT_LIMITS.bytes,
      judge: (bytes) => this.guard.demandClean(bytes, { name, by: actor ?? null }),
    });
    return { id, sha256, name };
  }
}

/** Nobody has checked the fields yet, and the file is stored before anybody does. */
function storable(value: unknown): unknown {
  return typeof value === 'string' ? storableText(value) : value;
}
