import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What items said before a version edited them, so that versions can be compared; and notes at a place and a period. */
export class ItemEditsAndNotes1700000000031 implements MigrationInterface {
  name = 'ItemEditsAndNotes1700000000031';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table item_edit (
        item_id bigint not null,
        version_id integer not null,
        title jsonb not null,
        unit text,
        completion_form text,
        lead_executor text,
        co_executors text[] not null,
        direction_id integer,
        promise_id integer,
        indicator_id bigint,
        constraint item_edit_pk primary key (item_id, version_id),
        constraint item_edit_item_fk foreign key (item_id) references item (id),
        constraint item_edit_version_fk foreign key (version_id) references road_map_version (id)
      );
      create index item_edit_version_index on item_edit (version_id);
      create trigger item_edit_append_only before update or delete on item_edit for each row execute function keep_row();
      comment on table item_edit is 'what an item said until the version edited it';
      alter table road_map_version add column keeps_edits boolean not null default false;
      comment on column road_map_version.keeps_edits is 'whether item_edit holds what it edited: older versions did not keep it';
    `);
    await runner.query(`
      create table note (
        id bigint generated always as identity,
        programme_id integer not null,
        territory_id integer not null,
        period_ord smallint not null,
        text text not null,
        written_by text not null,
        written_at timestamptz not null,
        withdrawn_by text,
        withdrawn_at timestamptz,
        withdrawal_reason text,
        constraint note_pk primary key (id),
        constraint note_territory_fk foreign key (territory_id) references territory (id),
        constraint note_period_fk foreign key (programme_id, period_ord) references period (programme_id, ord),
        constraint note_text_check check (char_length(text) between 1 and 1000),
        constraint note_withdrawal_check check (
          num_nulls(withdrawn_by, withdrawn_at, withdrawal_reason) in (0, 3))
      );
      create index note_place_index on note (programme_id, territory_id, period_ord, id);
      create function keep_note() returns trigger language plpgsql as $$
        begin
          if tg_op = 'UPDATE' and old.withdrawn_at is null
             and (new.id, new.programme_id, new.territory_id, new.period_ord, new.text, new.written_by, new.written_at)
               = (old.id, old.programme_id, old.territory_id, old.period_ord, old.text, old.written_by, old.written_at)
          then
            return new;
          end if;
          raise exception 'a note is withdrawn once and never changed'
            using errcode = 'integrity_constraint_violation', constraint = 'note_append_only';
        end $$;
      create trigger note_append_only before update or delete on note for each row execute function keep_note();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table note; drop function keep_note;
      alter table road_map_version drop column keeps_edits; drop table item_edit;
    `);
  }
}
