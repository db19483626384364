import { Injectable } from '@nestjs/common';
import type { Sql } from '@platform/database';
import type { AskedChangeParams, ChangeParams } from '../domain/notice';

/** A decided change request, and who asked for it and decided it. */
export interface DecidedChange {
  readonly params: ChangeParams;
  readonly requestedBy: string;
  readonly decidedBy: string;
}

/** A change request that nobody decided yet. */
export interface AskedChange {
  readonly params: AskedChangeParams;
  readonly requestedBy: string;
}

const FACTS = `
  'programme', p.code, 'change', q.id, 'kind', q.kind, 'item', i.id, 'itemCode', i.code, 'title', i.title,
  'territory', t.code`;

const REQUESTS = `
  change_request q join item i on i.id = q.item_id
    join programme p on p.id = i.programme_id join territory t on t.id = i.territory_id`;

/** Reads what is told of a change request. */
@Injectable()
export class ChangeNoticeReader {
  /** Undefined while it is undecided. */
  async find(sql: Sql, changeId: number): Promise<DecidedChange | undefined> {
    const [found] = await sql.query<DecidedChange>(
      `select json_build_object(${FACTS}, 'decision', q.decision, 'reason', q.decision_reason) as params,
              q.requested_by as "requestedBy", q.decided_by as "decidedBy" from ${REQUESTS}
        where q.id = $1 and q.decision is not null`,
      [changeId],
    );
    return found;
  }

  /** Undefined once it is decided. */
  async findAsked(sql: Sql, changeId: number): Promise<AskedChange | undefined> {
    const [found] = await sql.query<AskedChange>(
      `select json_build_object(${FACTS}, 'reason', q.reason) as params, q.requested_by as "requestedBy" from ${REQUESTS}
        where q.id = $1 and q.decision is null`,
      [changeId],
    );
    return found;
  }
}
