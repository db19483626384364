import { Injectable } from '@nestjs/common';
import { can, forbidden, type Actor } from '@core/access';
import { Clock, uuidv7, type Language } from '@core/kernel';
import { audit } from '@platform/audit';
import { constraintOf, Database, type Sql } from '@platform/database';
import { AccountRepository } from '../data/account.repository';
import { foldEmail } from '../domain/fold-email';
import type { AskedGrant } from '../domain/grant-key';
import { emailTaken } from '../domain/identity.errors';
import { ReplaceGrants } from './replace-grants';

/** A person to be let in. */
export interface InvitedPerson {
  readonly email: string;
  readonly name: string;
  readonly language: Language;
  readonly grants: readonly AskedGrant[];
}

/** Makes an account with its grants; the person chooses a password by a link. */
@Injectable()
export class CreateUser {
  constructor(
    private readonly database: Database,
    private readonly accounts: AccountRepository,
    private readonly replaceGrants: ReplaceGrants,
    private readonly clock: Clock,
  ) {}

  /** Gives the account's id. @throws DomainError `USER.EMAIL_TAKEN`, and what `ReplaceGrants` throws */
  async run(person: InvitedPerson, actor: Actor, options: { isDemo?: boolean } = {}): Promise<string> {
    try {
      return await this.database.transaction((tx) => this.within(tx, person, actor, options));
    } catch (error) {
      if (constraintOf(error) === 'account_person_email_key') throw emailTaken();
      throw error;
    }
  }

  private async within(
    tx: Sql,
    { email, name, language, grants }: InvitedPerson,
    actor: Actor,
    { isDemo = false }: { isDemo?: boolean },
  ): Promise<string> {
    const id = uuidv7();
    const by = { actorId: actor.id, at: this.clock.now(), isDemo };
    if (grants.length === 0) await this.demandCountry(tx, actor);
    await this.accounts.create(
      tx,
      { id, email: email.trim(), emailKey: foldEmail(email), name, language },
      by,
    );
    await audit.record(tx, { actor, action: 'account.created', subject: { kind: 'account', id } });
    await this.replaceGrants.run(tx, id, grants, actor);
    return id;
  }

  /** Somebody without a grant is nowhere: only who looks after everybody would ever see them again. */
  private async demandCountry(tx: Sql, actor: Actor): Promise<void> {
    const roots = await tx.query<{ code: string }>('select code from territory where level = 0');
    const territory = roots.map(({ code }) => code);
    if (!can(actor, 'user.manage', { territory, programme: null })) {
      throw forbidden('user.manage', { territory, programme: null });
    }
  }
}
