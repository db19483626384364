import { Injectable, Logger } from '@nestjs/common';
import { HttpSettings, OidcSettings } from '@platform/config';
import * as client from 'openid-client';
import type { OidcRequest } from './data/oidc.repository';
import { oidcOff, oidcRefused, oidcUnavailable } from './domain/identity.errors';

const CALLBACK = '/api/v1/session/oidc/callback';

/** What a provider says about a person. */
export interface ProviderWord {
  readonly issuer: string;
  readonly subject: string;
  readonly claims: Readonly<Record<string, unknown>>;
}

/** The OpenID Connect provider people sign in through: authorization code with PKCE, state and nonce. */
@Injectable()
export class OidcProvider {
  private readonly logger = new Logger(OidcProvider.name);
  private discovered: Promise<client.Configuration> | undefined;

  constructor(
    private readonly settings: OidcSettings,
    private readonly http: HttpSettings,
  ) {}

  get isConfigured(): boolean {
    return this.settings.issuer !== undefined;
  }

  /** Where to send the browser, and what has to be remembered until it is back. */
  async begin(): Promise<{ url: string; state: string; request: OidcRequest }> {
    const configuration = await this.configuration();
    const [state, nonce, codeVerifier] = [
      client.randomState(),
      client.randomNonce(),
      client.randomPKCECodeVerifier(),
    ];
    const url = client.buildAuthorizationUrl(configuration, {
      redirect_uri: this.callback,
      scope: this.settings.scope,
      state,
      nonce,
      code_challenge: await client.calculatePKCECodeChallenge(codeVerifier),
      code_challenge_method: 'S256',
    });
    return { url: url.href, state, request: { nonce, codeVerifier } };
  }

  /**
   * Takes the browser's way back for a person's word.
   * @param query as it came, with the code or a refusal
   * @throws DomainError `OIDC.REFUSED`, `OIDC.UNAVAILABLE`
   */
  async finish(query: string, state: string, { nonce, codeVerifier }: OidcRequest): Promise<ProviderWord> {
    const configuration = await this.configuration();
    try {
      const tokens = await client.authorizationCodeGrant(
        configuration,
        new URL(`${this.callback}?${query}`),
        { expectedState: state, expectedNonce: nonce, pkceCodeVerifier: codeVerifier, idTokenExpected: true },
      );
      const claims = tokens.claims();
      if (claims === undefined) throw oidcRefused();
      const more = await this.moreAbout(configuration, tokens.access_token, claims.sub);
      return { issuer: claims.iss, subject: claims.sub, claims: { ...more, ...claims } };
    } catch (error) {
      throw this.refusalOf(error);
    }
  }

  /** Many providers tell names and groups only at their userinfo address. */
  private async moreAbout(
    configuration: client.Configuration,
    token: string,
    subject: string,
  ): Promise<Record<string, unknown>> {
    if (configuration.serverMetadata().userinfo_endpoint === undefined) return {};
    return { ...(await client.fetchUserInfo(configuration, token, subject)) };
  }

  private configuration(): Promise<client.Configuration> {
    const { issuer, clientId, clientSecret, isPlain } = this.settings;
    if (issuer === undefined || clientId === undefined) throw oidcOff();
    this.discovered ??= client
      .discovery(new URL(issuer), clientId, clientSecret, undefined, {
        // Without the second, a token is believed because of whom it came from, whoever signed it.
        execute: [...(isPlain ? [client.allowInsecureRequests] : []), client.enableNonRepudiationChecks],
      })
      .catch((error: unknown) => {
        // It is asked again with the next sign-in: the provider may be back by then.
        this.discovered = undefined;
        this.logger.error(`The OpenID Connect provider cannot be used: ${reasonOf(error)}`);
        throw oidcUnavailable();
      });
    return this.discovered;
  }

  private refusalOf(error: unknown): Error {
    this.logger.warn(`A sign-in through the provider was refused: ${reasonOf(error)}`);
    return oidcRefused();
  }

  private get callback(): string {
    const { publicUrl, host, port } = this.http;
    return `${publicUrl ?? `http://${host}:${port}`}${CALLBACK}`;
  }
}

/** The library's own word for it; messages may quote tokens. */
function reasonOf(error: unknown): string {
  const { code, error: refusal } = error as { code?: unknown; error?: unknown };
  return [code, refusal].filter((part) => typeof part === 'string').join(' ') || 'unknown';
}
