import { uuidv7 } from '@core/kernel';
import { Injectable } from '@nestjs/common';
import type { Sql, Transaction } from '@platform/database';
import type { AlertsTurned, KeptFollow } from '../domain/kept-follow';

/** Keeps who follows what, and how far it was told. */
@Injectable()
export class FollowRepository {
  /** Nobody else adds a follow of the account before the transaction ends. */
  async lockAccount(tx: Transaction, accountId: string): Promise<void> {
    await tx.query(`select pg_advisory_xact_lock(hashtextextended('follows of ' || $1, 0))`, [accountId]);
  }

  /** Nobody else changes a follow of the programme, or tells of one, before the transaction ends. */
  async lockProgramme(tx: Transaction, programmeId: number): Promise<void> {
    await tx.query(`select pg_advisory_xact_lock(hashtextextended('follows', $1))`, [programmeId]);
  }

  async countOthers(sql: Sql, accountId: string, programmeId: number, territoryId: number): Promise<number> {
    const [{ count }] = await sql.query<{ count: number }>(
      `select count(*)::int as count from follow
        where account_id = $1 and (programme_id, territory_id) <> ($2, $3)`,
      [accountId, programmeId, territoryId],
    );
    return count;
  }

  /** Keeps a follow as it is wanted; of one that stood, what was told stays told. Gives its id. */
  async keep(tx: Transaction, follow: KeptFollow, at: Date): Promise<string> {
    const [{ id }] = await tx.query<{ id: string }>(
      `insert into follow (id, account_id, programme_id, territory_id, summary_days, summed_ord, created_at)
       values ($1, $2, $3, $4, $5, $6, $7)
           on conflict (account_id, programme_id, territory_id) do update
          set summary_days = excluded.summary_days, summed_ord = greatest(follow.summed_ord, excluded.summed_ord)
       returning id`,
      [
        ...[uuidv7(), follow.accountId, follow.programmeId, follow.territoryId],
        ...[follow.summaryDays, follow.summedOrd, at],
      ],
    );
    return id;
  }

  /** Lines that stay as they were go on as they are; of one drawn elsewhere only what is said of it later is news. */
  async keepAlerts(tx: Transaction, followId: string, alerts: KeptFollow['alerts']): Promise<void> {
    await tx.query('delete from follow_alert where follow_id = $1 and rule <> all ($2::text[])', [
      followId,
      alerts.map(({ rule }) => rule),
    ]);
    await tx.query(
      `insert into follow_alert as drawn (id, follow_id, rule, line, crossed)
       select a.id, $1, a.rule, a.line, a.crossed
         from json_to_recordset($2::json) as a (id uuid, rule text, line numeric, crossed boolean)
           on conflict (follow_id, rule) do update set line = excluded.line, crossed = excluded.crossed
        where drawn.line is distinct from excluded.line`,
      [followId, JSON.stringify(alerts.map((alert) => ({ id: uuidv7(), ...alert })))],
    );
  }

  /** False when the person follows no such place. */
  async remove(
    sql: Sql,
    accountId: string,
    place: { programme: string; territory: string },
  ): Promise<boolean> {
    const rows = await sql.query(
      `delete from follow f using programme p, territory t
        where f.account_id = $1 and p.id = f.programme_id and t.id = f.territory_id and p.code = $2 and t.code = $3
       returning f.id`,
      [accountId, place.programme, place.territory],
    );
    return rows.length > 0;
  }

  /** Notes which lines turned. */
  async turn(tx: Transaction, alerts: readonly AlertsTurned[], at: Date): Promise<void> {
    if (alerts.length === 0) return;
    await tx.query(
      `update follow_alert f set crossed = a.crossed, turn = a.turn, turned_at = $2
         from json_to_recordset($1::json) as a (id uuid, crossed boolean, turn integer) where a.id = f.id`,
      [JSON.stringify(alerts.map(({ id, crossed, turn }) => ({ id, crossed, turn }))), at],
    );
  }

  /** Notes whose summary of a period was told. */
  async summed(tx: Transaction, followIds: readonly string[], ord: number): Promise<void> {
    if (followIds.length === 0) return;
    await tx.query('update follow set summed_ord = $2 where id = any($1::uuid[])', [followIds, ord]);
  }

  /** Notes against which state of the figures the alerts of a programme were held. */
  async judged(tx: Transaction, programmeId: number, revision: number, ord: number): Promise<void> {
    await tx.query(
      `insert into follow_round (programme_id, revision, ord) values ($1, $2, $3)
           on conflict (programme_id) do update set revision = excluded.revision, ord = excluded.ord`,
      [programmeId, revision, ord],
    );
  }
}
