import { Injectable } from '@nestjs/common';
import { Clock } from '@core/kernel';
import { Database } from '@platform/database';
import { OidcRepository } from '../data/oidc.repository';
import { oidcRefused } from '../domain/identity.errors';
import type { SignInOrigin } from '../domain/sign-in-origin';
import { OidcProvider } from '../oidc-provider';
import { MatchProviderAccount } from './match-provider-account';
import { OpenSession, type OpenedSession } from './open-session';

/** Signs in whoever comes back from the provider with its word. */
@Injectable()
export class SignInByProvider {
  constructor(
    private readonly database: Database,
    private readonly provider: OidcProvider,
    private readonly requests: OidcRepository,
    private readonly match: MatchProviderAccount,
    private readonly openSession: OpenSession,
    private readonly clock: Clock,
  ) {}

  /** Where to send the browser, and the state it has to bring back. */
  async begin(): Promise<{ url: string; state: string }> {
    const { url, state, request } = await this.provider.begin();
    await this.requests.begin(this.database, state, request, this.clock.now());
    return { url, state };
  }

  /**
   * @param query as it came
   * @param state from the browser's cookie: another browser's way back opens nothing here
   * @throws DomainError `OIDC.REFUSED`, `OIDC.UNAVAILABLE`, `OIDC.NO_ACCOUNT`
   */
  async run(query: string, state: string, origin: SignInOrigin): Promise<OpenedSession> {
    const request = await this.requests.take(this.database, state, this.clock.now());
    if (request === undefined) throw oidcRefused();
    const word = await this.provider.finish(query, state, request);
    return this.database.transaction(async (tx) => {
      const accountId = await this.match.run(tx, word);
      return this.openSession.within(tx, accountId, 'oidc', origin);
    });
  }
}
