import { Injectable } from '@nestjs/common';
import { Clock, day, timeZone } from '@core/kernel';
import type { Sql, Transaction } from '@platform/database';
import { Live } from '@platform/live';
import type { ProgrammeCalendar } from './programme-calendar';
import { ProgrammeCalendarReader } from './programme-calendar.reader';

/** A fold under way: what it may mark as done when it ends. */
export interface BegunFold {
  readonly programme: ProgrammeCalendar;
  readonly startedAt: Date;
  readonly imports: readonly string[];
}

/** First key of the advisory locks that let one fold a programme run at a time. */
const FOLD_LOCK = 7301;

/** Beginning and end of a fold or an audit. */
@Injectable()
export class FoldRunRepository {
  constructor(
    private readonly calendars: ProgrammeCalendarReader,
    private readonly live: Live,
    private readonly clock: Clock,
  ) {}

  /**
   * Waits for its turn, then notes the imports that are complete: their marks were committed before this moment, so a
   * fold that takes its marks afterwards includes them.
   */
  async begin(tx: Transaction, programmeId: number): Promise<BegunFold> {
    await tx.query('select pg_advisory_xact_lock($1, $2)', [FOLD_LOCK, programmeId]);
    const imports = await tx.query<{ id: string }>(
      `select id from import where programme_id = $1 and status in ('applied', 'reverted') and folded_at is null`,
      [programmeId],
    );
    await tx.query(`set local random_page_cost = 1.1`);
    // Before the calendar is read: a period that begins in between counts as begun after this fold.
    const startedAt = this.clock.now();
    return {
      programme: await this.calendars.byId(tx, programmeId),
      startedAt,
      imports: imports.map(({ id }) => id),
    };
  }

  /**
   * The first period that began after the last fold: only its plan was summed before it began. Undefined when there is
   * none, or when nothing was ever folded.
   */
  async firstBegunSince(sql: Sql, programme: ProgrammeCalendar): Promise<number | undefined> {
    const [last] = await sql.query<{ startedAt: Date }>(
      `select started_at as "startedAt" from fold_run where programme_id = $1 and kind = 'fold' order by id desc limit 1`,
      [programme.id],
    );
    if (last === undefined) return undefined;
    const foldedOn = day.toNumber(timeZone.dayAt(last.startedAt, programme.timeZone));
    const foldedOrd = programme.startsOn.findLastIndex((startsOn) => startsOn <= foldedOn);
    return foldedOrd < programme.currentOrd ? foldedOrd + 1 : undefined;
  }

  /**
   * Marks imports of no programme as folded, once what they did to the tree is in the figures: no event of the tree waits
   * to be told, and no mark of a plan, in whichever programme, waits for its fold.
   */
  async finishTree(sql: Sql): Promise<void> {
    const folded = await sql.query<{ id: string }>(
      `update import set folded_at = clock_timestamp()
        where programme_id is null and status in ('applied', 'reverted') and folded_at is null
          and not exists (select from outbox where done_at is null and kind = 'event' and name like 'territories.%')
          and not exists (select from dirty where plan)
       returning id`,
    );
    for (const { id } of folded) await this.live.notify(sql, `import.${id}`, {});
  }

  /** Marks the noted imports as folded and tells everyone that figures changed. */
  async finish(tx: Transaction, begun: BegunFold, roadMaps: number): Promise<void> {
    const { programme, imports, startedAt } = begun;
    await tx.query('update import set folded_at = clock_timestamp() where id = any($1::uuid[])', [imports]);
    for (const id of imports) await this.live.notify(tx, `import.${id}`, {});
    if (roadMaps === 0) return;
    await tx.query(
      `insert into fold_run (programme_id, kind, started_at, finished_at, road_maps) values ($1, 'fold', $2, $3, $4)`,
      [programme.id, startedAt, this.clock.now(), roadMaps],
    );
    const [{ revision }] = await tx.query<{ revision: number }>(
      'update programme set revision = revision + 1 where id = $1 returning revision',
      [programme.id],
    );
    await this.live.notify(tx, 'figures', { programme: programme.code, revision });
  }
}
