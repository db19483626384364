import { Injectable } from '@nestjs/common';
import type { Sql, Transaction } from '@platform/database';
import type { MovedDue } from '../domain/moved-due';

/** A moved due time as somebody grants it. */
export interface NewExtension extends MovedDue {
  readonly programmeId: number;
  readonly reason: string;
  readonly grantedBy: string;
  readonly grantedAt: Date;
}

/** A moved due time as it was recorded. */
export interface GrantedExtension extends NewExtension {
  readonly id: number;
}

const COLUMNS = `id, programme_id as "programmeId", road_map_id as "roadMapId", ord, due_at as "dueAt", reason,
  granted_by as "grantedBy", granted_at as "grantedAt"`;

/** Reads and appends `period_extension`. */
@Injectable()
export class ExtensionRepository {
  async insert(tx: Transaction, extension: NewExtension): Promise<GrantedExtension> {
    const { programmeId, roadMapId, ord, dueAt, reason, grantedBy, grantedAt } = extension;
    const [granted] = await tx.query<GrantedExtension>(
      `insert into period_extension (programme_id, road_map_id, ord, due_at, reason, granted_by, granted_at)
       values ($1, $2, $3, $4, $5, $6, $7) returning ${COLUMNS}`,
      [programmeId, roadMapId, ord, dueAt, reason, grantedBy, grantedAt],
    );
    return granted;
  }

  /** What was recorded up to a moment, in that order. */
  async known(
    sql: Sql,
    programmeId: number,
    range: { readonly fromOrd: number; readonly toOrd: number },
    knownAt = 'infinity',
  ): Promise<MovedDue[]> {
    return sql.query<MovedDue>(
      `select road_map_id as "roadMapId", ord, due_at as "dueAt" from period_extension
        where programme_id = $1 and ord between $2 and $3 and granted_at <= $4::timestamptz
        order by granted_at, id`,
      [programmeId, range.fromOrd, range.toOrd, knownAt],
    );
  }

  /** Those of one road map, the latest first. */
  async ofRoadMap(sql: Sql, roadMapId: number): Promise<GrantedExtension[]> {
    return sql.query<GrantedExtension>(
      `select ${COLUMNS} from period_extension where road_map_id = $1 order by id desc`,
      [roadMapId],
    );
  }
}
