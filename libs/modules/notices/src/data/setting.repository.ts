import type { Language } from '@core/kernel';
import { Injectable } from '@nestjs/common';
import type { Sql } from '@platform/database';
import { randomUUID } from 'node:crypto';

/** What a person wants to be told, and how. */
export interface NoticeSetting {
  /** Null: as the account has it. */
  readonly language: Language | null;
  /** `kind/channel` pairs that are not wanted. */
  readonly muted: readonly string[];
}

const NOTHING_MUTED: NoticeSetting = { language: null, muted: [] };

/** Keeps `notice_setting`. */
@Injectable()
export class SettingRepository {
  async find(sql: Sql, personId: string): Promise<NoticeSetting> {
    const [found] = await sql.query<NoticeSetting>(
      'select language, muted from notice_setting where person_id = $1',
      [personId],
    );
    return found ?? NOTHING_MUTED;
  }

  async save(sql: Sql, personId: string, { language, muted }: NoticeSetting, at: Date): Promise<void> {
    await sql.query(
      `insert into notice_setting (person_id, language, muted, unsubscribe_key, updated_at) values ($1, $2, $3, $4, $5)
           on conflict (person_id) do update
          set language = excluded.language, muted = excluded.muted, updated_at = excluded.updated_at`,
      [personId, language, muted, randomUUID(), at],
    );
  }

  /** The key in the link of a person's mails, made when it is first needed. */
  async unsubscribeKey(sql: Sql, personId: string, at: Date): Promise<string> {
    const [{ key }] = await sql.query<{ key: string }>(
      `insert into notice_setting (person_id, unsubscribe_key, updated_at) values ($1, $2, $3)
           on conflict (person_id) do update set updated_at = notice_setting.updated_at
       returning unsubscribe_key as key`,
      [personId, randomUUID(), at],
    );
    return key;
  }

  /** Whose the key is, and in what language the person wants to be told. */
  async byKey(sql: Sql, key: string): Promise<{ personId: string; language: Language | null } | undefined> {
    const [found] = await sql.query<{ personId: string; language: Language | null }>(
      'select person_id as "personId", language from notice_setting where unsubscribe_key::text = $1',
      [key],
    );
    return found;
  }
}
