import { Injectable } from '@nestjs/common';
import { RuntimeSettings } from '@platform/config';
import { Database } from '@platform/database';

/** What a sign-in is judged by. */
export interface SignInRow {
  readonly accountId: string;
  /** Null while the person has chosen no password. */
  readonly hash: string | null;
  /** False for a disabled account, and for a demo account without the demo. */
  readonly mayEnter: boolean;
}

/** Finds who wants to sign in. */
@Injectable()
export class SignInReader {
  constructor(
    private readonly database: Database,
    private readonly runtime: RuntimeSettings,
  ) {}

  async byEmail(emailKey: string): Promise<SignInRow | undefined> {
    const [row] = await this.database.query<SignInRow>(
      `select a.id as "accountId", c.hash, a.state = 'active' and (not a.is_demo or $2) as "mayEnter"
         from account_person p join account a on a.id = p.account_id
         left join password_credential c on c.account_id = a.id
        where p.email_key = $1`,
      [emailKey, this.runtime.demo],
    );
    return row;
  }
}
