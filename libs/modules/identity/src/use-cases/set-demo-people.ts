import { Injectable } from '@nestjs/common';
import type { Actor } from '@core/access';
import { Clock } from '@core/kernel';
import { Database } from '@platform/database';
import { AccountRepository } from '../data/account.repository';
import { CredentialRepository } from '../data/credential.repository';
import { foldEmail } from '../domain/fold-email';
import { weakPassword } from '../domain/identity.errors';
import { passwordFault } from '../domain/password-fault';
import { passwordHash } from '../domain/password-hash';
import { CreateUser, type InvitedPerson } from './create-user';

/** Invented people with a password that is printed. Their accounts open only while the demo is on. */
@Injectable()
export class SetDemoPeople {
  constructor(
    private readonly database: Database,
    private readonly accounts: AccountRepository,
    private readonly credentials: CredentialRepository,
    private readonly createUser: CreateUser,
    private readonly clock: Clock,
  ) {}

  /** People who are there already are left as they are. @throws DomainError `ACCOUNT.PASSWORD_WEAK` */
  async run(people: readonly InvitedPerson[], password: string, actor: Actor): Promise<void> {
    for (const person of people) {
      const fault = passwordFault(password, [person.name, person.email]);
      if (fault !== undefined) throw weakPassword(fault);
      const there = await this.accounts.byEmail(this.database, foldEmail(person.email));
      if (there !== undefined) continue;
      const id = await this.createUser.run(person, actor, { isDemo: true });
      const hash = await passwordHash.make(password);
      await this.credentials.setPassword(this.database, id, hash, this.clock.now());
    }
  }
}
