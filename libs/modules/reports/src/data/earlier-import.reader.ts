import { Injectable } from '@nestjs/common';
import type { Sql } from '@platform/database';
import type { FileIdentity } from './import.repository';

/** Finds the import that already answers for a file. */
@Injectable()
export class EarlierImportReader {
  /**
   * The first import of the same file, sent by somebody who may send for the same places, that is on its way or was
   * applied. One that left rows out answers only while nothing has changed that could make them good: another import of
   * the programme, a new territory or programme, a revert, a period that has been unlocked or has begun.
   * @param today in the programme's time zone; null where there is no programme
   */
  async find(sql: Sql, file: FileIdentity, today: string | null): Promise<string | undefined> {
    const [earlier] = await sql.query<{ id: string }>(
      `select i.id from import i
        where i.sha256 = $1 and i.kind = $2 and i.programme_id is not distinct from $3::integer and i.on_error = $4
          and i.scope is not distinct from $6::text[]
          and i.status not in ('failed', 'rejected', 'reverted')
          and not (i.status = 'applied' and i.rejected_rows > 0 and (
            exists (
              select from import other
               where other.id <> i.id
                 and (other.programme_id = i.programme_id or other.kind in ('territories', 'programmes', 'lineage'))
                 and greatest(other.applied_at, other.reverted_at) >= i.applied_at)
            or exists (
              select from finding f join period p on p.programme_id = i.programme_id and p.code = f.params->>'period'
               where f.import_id = i.id and f.code in ('ROW.PERIOD_LOCKED', 'ROW.PERIOD_IN_FUTURE')
                 and p.locked_at is null and p.starts_on <= $5::date)))
        order by i.received_at, i.id limit 1`,
      [file.sha256, file.kind, file.programmeId, file.onError, today, file.scope],
    );
    return earlier?.id;
  }
}
