import { Clock } from '@core/kernel';
import { Injectable } from '@nestjs/common';
import { Database } from '@platform/database';
import {
  FIRST_WAIT_SECONDS,
  FORGOTTEN_AFTER_HOURS,
  LONGEST_WAIT_SECONDS,
  type AttemptLimit,
} from '../domain/attempt-limit';
import { tooManyAttempts } from '../domain/identity.errors';

const COUNT = `
  insert into sign_in_attempt as a (key, failures, last_at)
  values ($1, 1, $2::timestamptz)
  on conflict (key) do update set
    failures = case when a.last_at < $2::timestamptz - make_interval(hours => $4) then 1 else a.failures + 1 end,
    blocked_until = case
      when a.last_at < $2::timestamptz - make_interval(hours => $4) or a.failures + 1 < $3 then null
      else $2::timestamptz + make_interval(secs => least($6, $5 * 2 ^ least(a.failures + 1 - $3, 20))) end,
    last_at = $2::timestamptz
  where a.blocked_until is null or a.blocked_until <= $2::timestamptz
  returning 1`;

/**
 * Counts attempts, in the database, so that all processes count together. An attempt counts before it is judged: a
 * thousand at once are not judged before the first is counted.
 */
@Injectable()
export class AttemptRepository {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError `SESSION.TOO_MANY_ATTEMPTS` */
  async begin(limit: AttemptLimit): Promise<void> {
    const wait = await this.waitOf(limit);
    if (wait > 0) throw tooManyAttempts(wait);
  }

  /** Seconds to wait; 0 when the attempt may be made, and is counted. */
  async waitOf({ key, free }: AttemptLimit): Promise<number> {
    const at = this.clock.now();
    const counted = await this.database.query(COUNT, [
      ...[key, at, free, FORGOTTEN_AFTER_HOURS],
      ...[FIRST_WAIT_SECONDS, LONGEST_WAIT_SECONDS],
    ]);
    if (counted.length > 0) return 0;
    const [row] = await this.database.query<{ until: Date | null }>(
      'select blocked_until as until from sign_in_attempt where key = $1',
      [key],
    );
    return Math.max(1, Math.ceil(((row?.until?.getTime() ?? 0) - at.getTime()) / 1000));
  }

  /** It went well: nothing is held against them. What is too old to count goes along. */
  async forget({ key }: AttemptLimit): Promise<void> {
    await this.database.query(
      'delete from sign_in_attempt where key = $1 or last_at < $2::timestamptz - make_interval(hours => $3)',
      [key, this.clock.now(), FORGOTTEN_AFTER_HOURS],
    );
  }

  /** It went well for one of many behind a key: that attempt does not count, the others do. */
  async forgive({ key }: AttemptLimit): Promise<void> {
    await this.database.query(
      'update sign_in_attempt set failures = greatest(failures - 1, 0), blocked_until = null where key = $1',
      [key],
    );
  }
}
