import type { LocalizedText } from '@core/kernel';
import { Injectable } from '@nestjs/common';
import { Database } from '@platform/database';
import type { TableLookup } from '@platform/http';

/** The names of all territories, by code: for lists that leave as files. */
@Injectable()
export class TerritoryNames implements TableLookup<ReadonlyMap<string, LocalizedText>> {
  constructor(private readonly database: Database) {}

  async load(): Promise<ReadonlyMap<string, LocalizedText>> {
    const rows = await this.database.query<{ code: string; name: LocalizedText }>(
      'select code, name from territory',
    );
    return new Map(rows.map(({ code, name }) => [code, name]));
  }
}
