import { Injectable } from '@nestjs/common';
import { Database } from '@platform/database';
import { AccountRepository, type Account } from '../data/account.repository';
import { CredentialRepository } from '../data/credential.repository';
import { GrantRepository, type StoredGrant } from '../data/grant.repository';
import { unauthenticated } from '../domain/identity.errors';

/** What a person sees of their own account. */
export interface OwnAccount extends Pick<Account, 'id' | 'email' | 'name' | 'language'> {
  readonly hasPassword: boolean;
  readonly secondFactor: boolean;
  readonly recoveryCodes: number;
  /** Their own, lent ones not among them; also those to come and those that are over. */
  readonly grants: readonly StoredGrant[];
}

/** Shows a person their own account. */
@Injectable()
export class ReadAccount {
  constructor(
    private readonly database: Database,
    private readonly accounts: AccountRepository,
    private readonly credentials: CredentialRepository,
    private readonly grants: GrantRepository,
  ) {}

  async run(accountId: string): Promise<OwnAccount> {
    const account = await this.accounts.find(this.database, accountId);
    if (account === undefined) throw unauthenticated();
    const factor = await this.credentials.totpOf(this.database, accountId);
    const { id, email, name, language } = account;
    return {
      ...{ id, email, name, language },
      hasPassword: (await this.credentials.passwordOf(this.database, accountId)) !== undefined,
      secondFactor: factor !== undefined && factor.confirmedAt !== null,
      recoveryCodes: await this.credentials.countRecoveryCodes(this.database, accountId),
      grants: await this.grants.standing(this.database, accountId),
    };
  }
}
