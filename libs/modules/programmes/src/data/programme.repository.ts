import { Period } from '@core/kernel';
import { RULE_VERSION } from '@core/metrics';
import type { DirectionDocument, ProgrammeDocument, PromiseDocument } from '@core/reporting';
import { Injectable } from '@nestjs/common';
import { searchWords, type Sql, type Transaction } from '@platform/database';
import type { StoredProgramme } from '../domain/stored-programme';

type Head = Omit<StoredProgramme, 'directions' | 'promises'>;

/** Writes programmes, their chapters, pledges and calendars. */
@Injectable()
export class ProgrammeRepository {
  /** One document of a code at a time, also while the programme does not exist yet. */
  async lock(tx: Transaction, code: string): Promise<void> {
    await tx.query(`select pg_advisory_xact_lock(hashtextextended('programme:' || $1, 0))`, [code]);
  }

  async stored(sql: Sql, code: string): Promise<StoredProgramme | null> {
    const [head] = await sql.query<Head>(
      `select p.id, p.code, p.party, p.title, json_build_object('start', p.starts_on, 'end', p.ends_on) as term,
              p.reporting, p.due_day as "dueDay", p.grace_days as "graceDays", p.weights, p.endorsement, p.time_zone as "timeZone",
              exists (select from road_map r where r.programme_id = p.id) as "hasRoadMaps"
         from programme p where p.code = $1`,
      [code],
    );
    if (!head) return null;
    const [directions, promises] = [
      await this.directionsOf(sql, head.id),
      await this.promisesOf(sql, head.id),
    ];
    return { ...head, directions, promises };
  }

  /** Stores the head of a programme over the one of the same code and gives its id. */
  async saveHead(tx: Transaction, document: ProgrammeDocument): Promise<number> {
    const { code, party, title, term, reporting, dueDay, graceDays, weights, endorsement, timeZone } =
      document;
    const [{ id }] = await tx.query<{ id: number }>(
      `insert into programme (code, party, title, starts_on, ends_on, reporting, due_day, weights, endorsement, time_zone,
                              rule_version, grace_days)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
           on conflict (code) do update set party = excluded.party, title = excluded.title,
              starts_on = excluded.starts_on, ends_on = excluded.ends_on, reporting = excluded.reporting,
              due_day = excluded.due_day, grace_days = excluded.grace_days, weights = excluded.weights,
              endorsement = excluded.endorsement, time_zone = excluded.time_zone
       returning id`,
      [
        ...[code, party, title, term.start, term.end, reporting, dueDay],
        ...[weights, endorsement, timeZone, RULE_VERSION, graceDays],
      ],
    );
    return id;
  }

  /** Makes the calendar anew; only while no road map hangs on it. */
  async savePeriods(tx: Transaction, id: number, document: ProgrammeDocument): Promise<void> {
    const { term, reporting, dueDay, timeZone } = document;
    const periods = Period.ofTerm(term, reporting).map((period, ord) => ({
      ord,
      code: period.key,
      starts_on: period.start,
      ends_on: period.end,
      due_at: period.dueAt(dueDay, timeZone),
    }));
    await tx.query('delete from period where programme_id = $1', [id]);
    await tx.query(
      `insert into period (programme_id, ord, code, starts_on, ends_on, due_at)
       select $1, ord, code, starts_on, ends_on, due_at
         from json_to_recordset($2::json)
           as p (ord smallint, code text, starts_on date, ends_on date, due_at timestamptz)`,
      [id, JSON.stringify(periods)],
    );
  }

  /** Stores chapters over those of the same code; new ones come after those that are there. */
  async saveDirections(tx: Transaction, id: number, directions: readonly DirectionDocument[]): Promise<void> {
    await tx.query(
      `insert into direction (programme_id, code, title, words, position)
       select $1, d.code, d.title, d.words::tsvector,
              d.n + (select coalesce(max(position), 0) from direction where programme_id = $1)
         from rows from (json_to_recordset($2::json) as (code text, title jsonb, words text))
                with ordinality as d (code, title, words, n)
           on conflict (programme_id, code) do update set title = excluded.title, words = excluded.words`,
      [id, JSON.stringify(directions.map((one) => ({ ...one, words: searchWords.vector(one) })))],
    );
  }

  /** Stores pledges over those of the same code; new ones come after those that are there. */
  async savePromises(tx: Transaction, id: number, promises: readonly PromiseDocument[]): Promise<void> {
    await tx.query(
      `insert into promise (programme_id, direction_id, code, text, source, testable, words, position)
       select $1, direction.id, p.code, p.text, p.source, p.testable, p.words::tsvector,
              p.n + (select coalesce(max(position), 0) from promise where programme_id = $1)
         from rows from (json_to_recordset($2::json)
                as (code text, direction text, text jsonb, source jsonb, testable boolean, words text))
                with ordinality as p (code, direction, text, source, testable, words, n)
         left join direction on direction.programme_id = $1 and direction.code = p.direction
           on conflict (programme_id, code) do update set direction_id = excluded.direction_id,
              text = excluded.text, source = excluded.source, testable = excluded.testable, words = excluded.words`,
      [
        id,
        JSON.stringify(
          promises.map((one) => ({
            ...one,
            words: searchWords.vector({ code: one.code, title: one.text }),
          })),
        ),
      ],
    );
  }

  /** Answers made before are out of date. */
  async advanceRevision(tx: Transaction, id: number): Promise<void> {
    await tx.query('update programme set revision = revision + 1 where id = $1', [id]);
  }

  private directionsOf(sql: Sql, id: number): Promise<DirectionDocument[]> {
    return sql.query<DirectionDocument>(
      'select code, title from direction where programme_id = $1 order by position, id',
      [id],
    );
  }

  private promisesOf(sql: Sql, id: number): Promise<PromiseDocument[]> {
    return sql.query<PromiseDocument>(
      `select p.code, d.code as direction, p.text, p.source, p.testable
         from promise p left join direction d on d.id = p.direction_id
        where p.programme_id = $1 order by p.position, p.id`,
      [id],
    );
  }
}
