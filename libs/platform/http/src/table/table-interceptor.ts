import { LANGUAGES, type Language } from '@core/kernel';
import {
  Injectable,
  type CallHandler,
  type ExecutionContext,
  type NestInterceptor,
  type StreamableFile,
} from '@nestjs/common';
import { ModuleRef, Reflector } from '@nestjs/core';
import { CountrySettings } from '@platform/config';
import type { NewValue } from '@platform/spreadsheets';
import { firstValueFrom, from, type Observable } from 'rxjs';
import type { HttpRequest } from '../http-request';
import { JsonBytes } from '../json-bytes';
import { RequestInvalidError } from '../request-invalid.errors';
import { TABLE_FORMATS, type RouteTable } from './route-table';
import { tableFile } from './table-file';

/** Where a route keeps its table. */
export const ROUTE_TABLE = Symbol('route-table');

/** As many as a list gives at once. */
const ROWS_PER_PAGE = '500';

interface Answer {
  readonly items?: readonly unknown[];
  readonly nextCursor?: string | null;
}

type AnyTable = RouteTable<unknown, unknown>;

/**
 * Turns the answer of a list into a file where one is asked for. The handler is asked again for each page, as if the caller
 * followed the cursor: filters, rights and order are those of the list, and nothing but a page is held.
 */
@Injectable()
export class TableInterceptor implements NestInterceptor {
  constructor(
    private readonly reflector: Reflector,
    private readonly modules: ModuleRef,
    private readonly country: CountrySettings,
  ) {}

  /** @throws RequestInvalidError for a format or a language there is not */
  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const request = context.switchToHttp().getRequest<HttpRequest>();
    const query = request.query as Record<string, unknown>;
    const format = oneOf(TABLE_FORMATS, query.format ?? 'json', 'format');
    const language = oneOf(LANGUAGES, query.lang ?? LANGUAGES[0], 'lang');
    if (format === 'json') return next.handle();
    const table = this.reflector.get<AnyTable>(ROUTE_TABLE, context.getHandler());
    return from(this.file(table, { request, next }, format, language));
  }

  /** The first page is there before the answer begins, so that a refusal is still a refusal. */
  private async file(
    table: AnyTable,
    asked: { request: HttpRequest; next: CallHandler },
    format: 'csv' | 'xlsx',
    language: Language,
  ): Promise<StreamableFile> {
    const first = await pageAt(table, asked);
    const known = table.lookup && (await this.modules.get(table.lookup, { strict: false }).load());
    const words = { language, known };
    return tableFile({
      ...{ name: nameOf(table, asked.request), format, language, columns: table.columns },
      currency: this.country.currency,
      rows: rowsFrom(table, asked, first, (row) => table.columns.map(({ value }) => value(row, words))),
    });
  }
}

async function* rowsFrom(
  table: AnyTable,
  asked: { request: HttpRequest; next: CallHandler },
  first: Answer,
  cells: (row: unknown) => readonly NewValue[],
): AsyncGenerator<readonly NewValue[]> {
  for (let page = first; ;) {
    const rows = table.rowsOf === undefined ? (page.items ?? []) : table.rowsOf(page as never);
    for (const row of rows) yield cells(row);
    if (!table.paged || typeof page.nextCursor !== 'string') return;
    page = await pageAt(table, asked, page.nextCursor);
  }
}

async function pageAt(
  { paged }: AnyTable,
  { request, next }: { request: HttpRequest; next: CallHandler },
  cursor?: string,
): Promise<Answer> {
  const query = request.query as Record<string, unknown>;
  // A file is the whole list, wherever the caller was in it.
  if (paged) request.query = { ...query, limit: ROWS_PER_PAGE, cursor };
  const answer: unknown = await firstValueFrom(next.handle());
  return (answer instanceof JsonBytes ? JSON.parse(answer.bytes.toString()) : answer) as Answer;
}

function nameOf({ name }: AnyTable, { params, query }: HttpRequest): string {
  const { programme, period } = query as Record<string, unknown>;
  const parts = [name, ...Object.values(params as object), programme, period];
  return parts.filter((part) => typeof part === 'string').join('-');
}

function oneOf<Word extends string>(words: readonly Word[], given: unknown, field: string): Word {
  const found = words.find((word) => word === given);
  if (found === undefined) throw new RequestInvalidError([{ field, rule: 'isIn' }]);
  return found;
}
