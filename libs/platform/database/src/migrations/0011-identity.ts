import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * People, how they sign in, and what they may do. What identifies a person stands in tables of its own, so that it can be
 * erased while the account, which the ledger and the audit trail name by its id, stays.
 */
export class Identity1700000000011 implements MigrationInterface {
  name = 'Identity1700000000011';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table account (
        id uuid not null,
        state text not null,
        is_demo boolean not null default false,
        created_at timestamptz not null,
        created_by text not null,
        last_sign_in_at timestamptz,
        constraint account_pk primary key (id),
        constraint account_state_check check (state in ('active', 'disabled', 'erased'))
      );
      comment on column account.is_demo is 'its password is printed: it may sign in only while the demo is on';

      create table account_person (
        account_id uuid not null,
        email text not null,
        email_key text not null,
        name text not null,
        language text not null,
        constraint account_person_pk primary key (account_id),
        constraint account_person_account_fk foreign key (account_id) references account (id),
        constraint account_person_email_key unique (email_key),
        constraint account_person_language_check check (language in ('kk', 'ru', 'en'))
      );
      comment on column account_person.email_key is 'the address folded, so that case does not make two people';

      create table password_credential (
        account_id uuid not null,
        hash text not null,
        changed_at timestamptz not null,
        constraint password_credential_pk primary key (account_id),
        constraint password_credential_account_fk foreign key (account_id) references account (id)
      );

      create table totp_credential (
        account_id uuid not null,
        secret text not null,
        created_at timestamptz not null,
        confirmed_at timestamptz,
        last_step bigint not null default 0,
        constraint totp_credential_pk primary key (account_id),
        constraint totp_credential_account_fk foreign key (account_id) references account (id)
      );
      comment on column totp_credential.last_step is 'the latest 30 s step a code was taken of: no code is taken twice';

      create table recovery_code (
        account_id uuid not null,
        code_hash text not null,
        constraint recovery_code_pk primary key (account_id, code_hash),
        constraint recovery_code_account_fk foreign key (account_id) references account (id)
      );

      create table session (
        id uuid not null,
        account_id uuid not null,
        token_hash text not null,
        method text not null,
        awaits_second_factor boolean not null,
        created_at timestamptz not null,
        last_seen_at timestamptz not null,
        expires_at timestamptz not null,
        address text not null,
        agent text not null,
        constraint session_pk primary key (id),
        constraint session_token_key unique (token_hash),
        constraint session_account_fk foreign key (account_id) references account (id),
        constraint session_method_check check (method in ('password', 'password_and_code', 'oidc'))
      );
      create index session_account_index on session (account_id);

      create table api_token (
        id uuid not null,
        account_id uuid not null,
        name text not null,
        token_hash text not null,
        hint text not null,
        actions text[],
        territory_id integer,
        created_at timestamptz not null,
        created_by text not null,
        expires_at timestamptz not null,
        last_used_at timestamptz,
        revoked_at timestamptz,
        revoked_by text,
        constraint api_token_pk primary key (id),
        constraint api_token_token_key unique (token_hash),
        constraint api_token_account_fk foreign key (account_id) references account (id),
        constraint api_token_territory_fk foreign key (territory_id) references territory (id)
      );
      comment on column api_token.actions is 'all it may do of what its owner may; null: everything';
      create index api_token_account_index on api_token (account_id);

      create table one_time_link (
        token_hash text not null,
        account_id uuid not null,
        created_at timestamptz not null,
        created_by text not null,
        expires_at timestamptz not null,
        constraint one_time_link_pk primary key (token_hash),
        constraint one_time_link_account_fk foreign key (account_id) references account (id)
      );
      create index one_time_link_account_index on one_time_link (account_id);

      create table account_grant (
        id uuid not null,
        account_id uuid not null,
        role text not null,
        territory_id integer not null,
        programme_id integer,
        valid_from date,
        valid_to date,
        source text not null,
        granted_at timestamptz not null,
        granted_by text not null,
        revoked_at timestamptz,
        revoked_by text,
        constraint account_grant_pk primary key (id),
        constraint account_grant_account_fk foreign key (account_id) references account (id),
        constraint account_grant_territory_fk foreign key (territory_id) references territory (id),
        constraint account_grant_programme_fk foreign key (programme_id) references programme (id),
        constraint account_grant_role_check check (role in
          ('liaison', 'analyst', 'leader', 'verifier', 'office_operator', 'auditor', 'administrator')),
        constraint account_grant_source_check check (source in ('people', 'oidc')),
        constraint account_grant_validity_check check (valid_to >= valid_from)
      );
      comment on column account_grant.programme_id is 'null: every programme';
      comment on column account_grant.valid_to is 'the last day it is in force';
      create index account_grant_account_index on account_grant (account_id);
      create index account_grant_territory_index on account_grant (territory_id);

      create table delegation (
        id uuid not null,
        from_account_id uuid not null,
        to_account_id uuid not null,
        grant_ids uuid[],
        valid_from date not null,
        valid_to date not null,
        created_at timestamptz not null,
        revoked_at timestamptz,
        revoked_by text,
        constraint delegation_pk primary key (id),
        constraint delegation_from_fk foreign key (from_account_id) references account (id),
        constraint delegation_to_fk foreign key (to_account_id) references account (id),
        constraint delegation_two_check check (from_account_id <> to_account_id),
        constraint delegation_validity_check check (valid_to >= valid_from)
      );
      comment on column delegation.grant_ids is 'null: all grants of the one who delegates';
      create index delegation_from_index on delegation (from_account_id);
      create index delegation_to_index on delegation (to_account_id);

      create table federated_identity (
        issuer text not null,
        subject text not null,
        account_id uuid not null,
        linked_at timestamptz not null,
        constraint federated_identity_pk primary key (issuer, subject),
        constraint federated_identity_account_fk foreign key (account_id) references account (id)
      );
      create index federated_identity_account_index on federated_identity (account_id);

      create table oidc_request (
        state_hash text not null,
        nonce text not null,
        code_verifier text not null,
        expires_at timestamptz not null,
        constraint oidc_request_pk primary key (state_hash)
      );

      create table sign_in_attempt (
        key text not null,
        failures integer not null,
        last_at timestamptz not null,
        blocked_until timestamptz,
        constraint sign_in_attempt_pk primary key (key)
      );
      create index sign_in_attempt_last_index on sign_in_attempt (last_at);
      comment on column sign_in_attempt.key is 'what is counted and a hash of whom: no address of anybody';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table sign_in_attempt; drop table oidc_request; drop table federated_identity; drop table delegation;
      drop table account_grant; drop table one_time_link; drop table api_token; drop table session;
      drop table recovery_code; drop table totp_credential; drop table password_credential;
      drop table account_person; drop table account;
    `);
  }
}
