import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Sessions of the bootstrap token are known to the server too, so that they can end. And an account that does not own the
 * tables may have them counted, which only owners may. And a proposal is seen by whoever answers for all it is about, also when
 * its sender could have sent more.
 */
export class BootstrapSessions1700000000019 implements MigrationInterface {
  name = 'BootstrapSessions1700000000019';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table bootstrap_session (
        token_hash text not null,
        created_at timestamptz not null,
        last_seen_at timestamptz not null,
        expires_at timestamptz not null,
        constraint bootstrap_session_pk primary key (token_hash)
      );
      comment on column totp_credential.secret is 'encrypted: v1.<id of the key>.<nonce, text and tag>';
      alter table import add column reach text[];
      comment on column import.reach is 'roots of what a proposal is about, where that is less than its sender may send for';
      create function analyze_plans() returns void language plpgsql security definer
        set search_path = pg_catalog, pg_temp as $$
        begin
          analyze public.item, public.allocation, public.budget_line;
        end $$;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop function analyze_plans;
      alter table import drop column reach;
      drop table bootstrap_session;
      comment on column totp_credential.secret is null;
    `);
  }
}
