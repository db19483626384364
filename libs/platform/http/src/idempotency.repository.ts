import { Injectable } from '@nestjs/common';
import { Database } from '@platform/database';

/** Which request it is: a key means nothing outside its sender and route. */
export interface RequestIdentity {
  key: string;
  actor: string;
  /** Method and path. */
  route: string;
  /** Of the body; two bodies under one key are a mistake of the sender. */
  hash: string;
}

/** What became of an attempt to begin. */
export type Beginning =
  | { state: 'begun' }
  | { state: 'in_progress' }
  | { state: 'other_body' }
  | { state: 'done'; status: number; response: unknown };

// How long a first answer is kept, and after how long a request without one is taken for lost with its process.
const KEPT = "interval '24 hours'";
const LOST = "interval '2 minutes'";

/** The first answers of POSTs that carried an Idempotency-Key. */
@Injectable()
export class IdempotencyRepository {
  constructor(private readonly database: Database) {}

  /** Claims the key for this request; of requests that come at once exactly one begins. */
  async begin(request: RequestIdentity): Promise<Beginning> {
    const claimed = await this.database.query(
      `insert into idempotency_key (key, actor, route, request_hash) values ($1, $2, $3, $4)
       on conflict (key, actor, route) do update
         set request_hash = excluded.request_hash, status = null, response = null, created_at = now(), done_at = null
         where idempotency_key.created_at < now() - ${KEPT}
            or (idempotency_key.done_at is null and idempotency_key.created_at < now() - ${LOST}
                and idempotency_key.request_hash = excluded.request_hash)
       returning key`,
      [request.key, request.actor, request.route, request.hash],
    );
    return claimed.length > 0 ? { state: 'begun' } : this.earlier(request);
  }

  /** Keeps the answer for those who send the request again. */
  async finish(request: RequestIdentity, status: number, response: unknown): Promise<void> {
    await this.database.query(
      `update idempotency_key set status = $4, response = $5, done_at = now()
       where key = $1 and actor = $2 and route = $3 and done_at is null`,
      [request.key, request.actor, request.route, status, JSON.stringify(response ?? null)],
    );
  }

  /** Frees the key of a request that failed and changed nothing, so that it may be tried again. */
  async abandon(request: RequestIdentity): Promise<void> {
    await this.database.query(
      'delete from idempotency_key where key = $1 and actor = $2 and route = $3 and done_at is null',
      [request.key, request.actor, request.route],
    );
  }

  /** Removes what is kept no longer and gives the number. */
  async removeExpired(): Promise<number> {
    const removed = await this.database.query(
      `delete from idempotency_key where created_at < now() - ${KEPT} returning key`,
    );
    return removed.length;
  }

  private async earlier(request: RequestIdentity): Promise<Beginning> {
    const [row] = await this.database.query<{
      hash: string;
      done: boolean;
      status: number;
      response: unknown;
    }>(
      `select request_hash as hash, done_at is not null as done, status, response
       from idempotency_key where key = $1 and actor = $2 and route = $3`,
      [request.key, request.actor, request.route],
    );
    if (row === undefined) return this.begin(request);
    if (row.hash !== request.hash) return { state: 'other_body' };
    return row.done
      ? { state: 'done', status: row.status, response: row.response }
      : { state: 'in_progress' };
  }
}
