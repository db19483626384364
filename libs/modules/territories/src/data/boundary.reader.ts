import type { Scope } from '@core/access';
import type { AreaGeometry } from '@core/reporting';
import { Clock, type LocalizedText } from '@core/kernel';
import { Injectable } from '@nestjs/common';
import { CountrySettings } from '@platform/config';
import { Database } from '@platform/database';
import { scopeSql } from './scope-sql';

/** A territory on the map. */
export interface ShapeView {
  readonly code: string;
  readonly level: number;
  readonly name: LocalizedText;
  readonly geometry: AreaGeometry;
}

/** What a map is narrowed to; absent means not narrowed. */
export interface ShapeFilter {
  readonly level?: number;
  /** Code of the direct parent. */
  readonly parent?: string;
}

/** SQL: the shapes of territories that have not ended by the day bound to `$1`. */
const DRAWN = `
  territory_shape s join territory t on t.id = s.territory_id
  left join territory parent on parent.id = t.parent_id
 where (t.valid_to is null or t.valid_to > $1::date)`;

/** Shows the map, as far as the actor may see the country tree. */
@Injectable()
export class BoundaryReader {
  constructor(
    private readonly database: Database,
    private readonly country: CountrySettings,
    private readonly clock: Clock,
  ) {}

  /** From the country down, within a level by code. */
  async list(filter: ShapeFilter, scope: Scope): Promise<ShapeView[]> {
    return this.database.query<ShapeView>(
      `select t.code, t.level, t.name, s.geometry from ${DRAWN}
          and ${scopeSql.reveals('t.id', '$2')}
          and ($3::smallint is null or t.level = $3) and ($4::text is null or parent.code = $4)
        order by t.level, t.code collate "C"`,
      [
        this.country.dayAt(this.clock.now()),
        scopeSql.param(scope),
        filter.level ?? null,
        filter.parent ?? null,
      ],
    );
  }

  /** A text that changes with the map and with what is written on it. */
  async revision(): Promise<string> {
    const [{ revision }] = await this.database.query<{ revision: string }>(
      `select coalesce(md5(string_agg(concat_ws('|', t.code, t.level, t.name, parent.code, s.drawn_at), ';' order by t.id)),
                       'nothing') as revision from ${DRAWN}`,
      [this.country.dayAt(this.clock.now())],
    );
    return revision;
  }
}
