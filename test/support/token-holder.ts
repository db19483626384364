import type { PlatformUnderTest } from './platform-under-test';
import type { AskedGrant, UserView } from './people-under-test';

/** A person who uses the interface by an API token, as programs do. */
export class TokenHolder {
  private constructor(
    private readonly platform: PlatformUnderTest,
    readonly id: string,
    readonly email: string,
    private readonly secret: string,
  ) {}

  static async make(
    platform: PlatformUnderTest,
    name: string,
    grants: readonly AskedGrant[],
    language = 'en',
  ): Promise<TokenHolder> {
    const email = `${name.toLowerCase()}@people.example`;
    const { id } = await platform.call<UserView>('POST', '/users', { email, name, language, grants });
    const made = await platform.call<{ token: string }>('POST', `/users/${id}/tokens`, { name: 'tests' });
    return new TokenHolder(platform, id, email, made.token);
  }

  /** What the header of the same name holds. */
  get authorization(): string {
    return `Bearer ${this.secret}`;
  }

  async send(
    method: string,
    path: string,
    body?: unknown,
  ): Promise<{ status: number; body: Record<string, unknown> }> {
    const response = await this.platform.send(method, path, body, { authorization: this.authorization });
    const text = await response.text();
    return {
      status: response.status,
      body: text === '' ? {} : (JSON.parse(text) as Record<string, unknown>),
    };
  }

  /** What must succeed. */
  async call<T>(method: string, path: string, body?: unknown): Promise<T> {
    const { status, body: answer } = await this.send(method, path, body);
    if (status >= 300) throw new Error(`${method} ${path} answered ${status}: ${JSON.stringify(answer)}`);
    return answer as T;
  }
}
