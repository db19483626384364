import type { MigrationInterface, QueryRunner } from 'typeorm';

const KINDS = [
  ...['due_soon', 'due_today', 'overdue', 'entries_returned', 'change_decided', 'plan_changed'],
  'decision_wanted',
];
const NEW_KINDS = ['alert', 'place_summary'];

/** Places that people follow, what they want to be alerted of there, and how far that was told. */
export class Follows1700000000033 implements MigrationInterface {
  name = 'Follows1700000000033';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table follow (
        id uuid not null,
        account_id uuid not null,
        programme_id integer not null,
        territory_id integer not null,
        summary_days smallint,
        summed_ord smallint,
        created_at timestamptz not null,
        constraint follow_pk primary key (id),
        constraint follow_account_fk foreign key (account_id) references account (id),
        constraint follow_programme_fk foreign key (programme_id) references programme (id),
        constraint follow_territory_fk foreign key (territory_id) references territory (id),
        constraint follow_place_key unique (account_id, programme_id, territory_id),
        constraint follow_summary_check check (summary_days between 1 and 25)
      );
      create index follow_programme_index on follow (programme_id);
      comment on table follow is 'a place somebody follows; what they are told of it hangs on their grants of the day';
      comment on column follow.summary_days is 'days after the due day on which the summary of a period comes; null: none';
      comment on column follow.summed_ord is 'the last period whose summary was told, or had its day before anybody followed';

      create table follow_alert (
        id uuid not null,
        follow_id uuid not null,
        rule text not null,
        line numeric,
        crossed boolean not null,
        turn integer not null default 0,
        turned_at timestamptz,
        constraint follow_alert_pk primary key (id),
        constraint follow_alert_follow_fk foreign key (follow_id) references follow (id) on delete cascade,
        constraint follow_alert_rule_key unique (follow_id, rule),
        constraint follow_alert_rule_check check (rule in
          ('on_paper', 'behind_plan', 'overdue_items', 'overdue_share', 'little_verified', 'band_red')),
        constraint follow_alert_line_check check ((rule = 'band_red') = (line is null) and line > 0)
      );
      comment on column follow_alert.turn is 'how often the line was crossed or was back: each turn is told once';

      create table follow_round (
        programme_id integer not null,
        revision integer not null,
        ord smallint not null,
        constraint follow_round_pk primary key (programme_id),
        constraint follow_round_programme_fk foreign key (programme_id) references programme (id)
      );
      comment on table follow_round is 'the state of the figures, and the period, that alerts were last held against';

      alter table notice drop constraint notice_kind_check;
      alter table notice add constraint notice_kind_check check (kind in (${listed([...KINDS, ...NEW_KINDS])}));
    `);
    // Whoever turned all mails off did not ask for those of new kinds.
    await runner.query(`update notice_setting set muted = muted || $2::text[] where muted @> $1::text[]`, [
      mailsOf(KINDS),
      mailsOf(NEW_KINDS),
    ]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      delete from notice where kind in (${listed(NEW_KINDS)});
      alter table notice drop constraint notice_kind_check;
      alter table notice add constraint notice_kind_check check (kind in (${listed(KINDS)}));
      update notice_setting set muted = array(
        select one from unnest(muted) as one where split_part(one, '/', 1) not in (${listed(NEW_KINDS)}));
      drop table follow_round; drop table follow_alert; drop table follow;
    `);
  }
}

function listed(kinds: readonly string[]): string {
  return kinds.map((kind) => `'${kind}'`).join(', ');
}

function mailsOf(kinds: readonly string[]): string[] {
  return kinds.map((kind) => `${kind}/mail`);
}
