import { Injectable } from '@nestjs/common';
import { Database } from '@platform/database';

/** What people are called whom records name by their ids; also those who cannot sign in any more. */
@Injectable()
export class PersonNameReader {
  constructor(private readonly database: Database) {}

  read(ids: readonly string[]): Promise<{ id: string; name: string }[]> {
    return this.database.query<{ id: string; name: string }>(
      `select account_id as id, name from account_person where account_id::text = any($1::text[])`,
      [ids],
    );
  }
}
