import type { Scope } from '@core/access';
import { Injectable } from '@nestjs/common';
import { decodeCursor, pageOf, type Page } from '@platform/http';
import { EditionReader, type EditionView } from '../data/edition.reader';
import { editionsErrors } from '../domain/editions.errors';
import type { FrozenFigures } from '../domain/figures-text';

interface PageWanted {
  readonly limit: number;
  readonly cursor?: string;
}

/** Reads what was frozen. */
@Injectable()
export class ReadEdition {
  constructor(private readonly editions: EditionReader) {}

  /** Latest period first. @throws DomainError `REQUEST.BAD_CURSOR` */
  list(
    filter: { readonly programme: string; readonly period?: string },
    page: PageWanted,
    scope: Scope,
  ): Promise<Page<EditionView>> {
    return this.editions.list(filter, page, scope);
  }

  /** @throws DomainError `EDITION.NOT_FOUND` */
  async one(id: string, scope: Scope): Promise<EditionView> {
    const edition = await this.editions.find(id, scope);
    if (edition === undefined) throw editionsErrors.unknown(id);
    return edition;
  }

  /** By territory. @throws DomainError `EDITION.NOT_FOUND`, `REQUEST.BAD_CURSOR` */
  async figures(
    id: string,
    { territory, limit, cursor }: PageWanted & { readonly territory?: string },
    scope: Scope,
  ): Promise<Page<FrozenFigures>> {
    const [after] = decodeCursor(cursor) ?? [];
    const edition = await this.one(id, scope);
    const filter = { territory, after: after === undefined ? undefined : String(after), limit: limit + 1 };
    const rows = await this.editions.figures(edition, filter, scope);
    return pageOf(rows, limit, (row) => [row.territory]);
  }
}
