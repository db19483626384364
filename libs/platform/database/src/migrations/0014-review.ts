import type { MigrationInterface, QueryRunner } from 'typeorm';

const says = `item_id, period_ord, revision, value, numerator, denominator, spent, narrative, delay_reason, evidence, reason,
  withdraws, submitted_by, submitted_at, import_id`;
const of = (row: string, columns: string): string =>
  columns.replaceAll(/\w+/g, (column) => `${row}.${column}`);
const differ = (columns: string): string =>
  `(${of('old', columns)}) is distinct from (${of('new', columns)})`;

const decided = 'decision, decided_at, decided_by, decision_reason';
const endorsed = 'endorsed_by, endorsed_at';

/** A second step before acceptance, where a programme wants one; what reviewers say to each other, and who looks at what. */
export class Review1700000000014 implements MigrationInterface {
  name = 'Review1700000000014';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table programme add column endorsement text not null default 'none',
        add constraint programme_endorsement_check check (endorsement in ('none', 'regional'));
      comment on column programme.endorsement is 'regional: an entry is endorsed before it is accepted';

      alter table progress_entry add column endorsed_by text, add column endorsed_at timestamptz,
        add constraint progress_entry_endorsement_check check ((endorsed_by is null) = (endorsed_at is null));
      drop trigger progress_entry_append_only on progress_entry;
      create trigger progress_entry_append_only before update on progress_entry for each row
        when (${differ(says)}
              or (old.decision is not null and ${differ(decided)})
              or (old.endorsed_at is not null and ${differ(endorsed)})
              or (old.withdrawn_at is not null and old.withdrawn_at is distinct from new.withdrawn_at))
        execute function keep_entry();

      create table entry_comment (
        id bigint generated always as identity,
        item_id bigint not null,
        period_ord smallint not null,
        revision smallint not null,
        text text not null,
        written_by text not null,
        written_at timestamptz not null,
        constraint entry_comment_pk primary key (id),
        constraint entry_comment_entry_fk foreign key (item_id, period_ord, revision)
          references progress_entry (item_id, period_ord, revision),
        constraint entry_comment_text_check check (length(text) between 1 and 4000)
      );
      create index entry_comment_entry_index on entry_comment (item_id, period_ord, id);
      create function keep_comment() returns trigger language plpgsql as $$
        begin
          raise exception 'entry_comment is append-only'
            using errcode = 'integrity_constraint_violation', constraint = 'entry_comment_append_only';
        end $$;
      create trigger entry_comment_append_only before update or delete on entry_comment
        for each row execute function keep_comment();

      create table review_assignment (
        item_id bigint not null,
        period_ord smallint not null,
        assignee text not null,
        assigned_by text not null,
        assigned_at timestamptz not null,
        constraint review_assignment_pk primary key (item_id, period_ord),
        constraint review_assignment_item_fk foreign key (item_id) references item (id)
      );
      create index review_assignment_assignee_index on review_assignment (assignee);
      comment on table review_assignment is 'who is to review what is reported of an item for a period, whichever revision';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table review_assignment; drop table entry_comment; drop function keep_comment;
      drop trigger progress_entry_append_only on progress_entry;
      alter table progress_entry drop column endorsed_by, drop column endorsed_at;
      create trigger progress_entry_append_only before update on progress_entry for each row
        when (${differ(says)}
              or (old.decision is not null and ${differ(decided)})
              or (old.withdrawn_at is not null and old.withdrawn_at is distinct from new.withdrawn_at))
        execute function keep_entry();
      alter table programme drop column endorsement;
    `);
  }
}
