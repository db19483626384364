import { Clock } from '@core/kernel';
import { Injectable } from '@nestjs/common';
import { audit } from '@platform/audit';
import type { Sql } from '@platform/database';
import { AccountRepository } from '../data/account.repository';
import { CredentialRepository } from '../data/credential.repository';
import { SessionRepository } from '../data/session.repository';
import { weakPassword } from '../domain/identity.errors';
import { passwordFault } from '../domain/password-fault';
import { passwordHash } from '../domain/password-hash';
import { IdentityNews } from '../identity-news';

/** Gives an account a password and ends all its sessions: whoever had the old one is out. */
@Injectable()
export class ChoosePassword {
  constructor(
    private readonly accounts: AccountRepository,
    private readonly credentials: CredentialRepository,
    private readonly sessions: SessionRepository,
    private readonly news: IdentityNews,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError `ACCOUNT.PASSWORD_WEAK` */
  async run(tx: Sql, accountId: string, password: string): Promise<void> {
    const person = await this.accounts.find(tx, accountId);
    const fault = passwordFault(password, person === undefined ? [] : [person.name, person.email]);
    if (fault !== undefined) throw weakPassword(fault);
    await this.credentials.setPassword(tx, accountId, await passwordHash.make(password), this.clock.now());
    await this.sessions.revokeAll(tx, accountId);
    await audit.record(tx, {
      actor: { id: accountId, kind: 'user' },
      action: 'account.password-chosen',
      subject: { kind: 'account', id: accountId },
    });
    await this.news.tell(tx);
  }
}
