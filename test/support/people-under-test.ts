import { CountryUnderTest } from './country-under-test';
import { PersonAtPage } from './person-at-page';
import type { PlatformUnderTest } from './platform-under-test';

/** A person as the interface shows them. */
export interface UserView {
  readonly id: string;
  readonly email: string | null;
  readonly name: string | null;
  readonly state: string;
  readonly hasPassword: boolean;
  readonly hasSecondFactor: boolean;
  readonly grants: readonly {
    readonly id: string;
    readonly role: string;
    readonly territory: string;
    readonly programme: string | null;
    readonly validFrom: string | null;
    readonly validTo: string | null;
    readonly source: string;
  }[];
  readonly invitation?: { readonly link: string; readonly expiresAt: string } | null;
}

/** A grant as somebody asks for it. */
export interface AskedGrant {
  readonly role: string;
  readonly territory: string;
  readonly programme?: string;
  readonly validFrom?: string;
  readonly validTo?: string;
}

/** Good enough for the policy, and of nobody's. */
export const PASSWORD = 'quiet-saxaul-harvest-moon';

/** A small country (see `CountryUnderTest`) and people in it. */
export class PeopleUnderTest {
  private constructor(readonly country: CountryUnderTest) {}

  static async open(options: Parameters<typeof CountryUnderTest.open>[0] = {}): Promise<PeopleUnderTest> {
    return new PeopleUnderTest(await CountryUnderTest.open(options));
  }

  get platform(): PlatformUnderTest {
    return this.country.platform;
  }

  close(): Promise<void> {
    return this.country.close();
  }

  /** A browser that nobody signed in to. */
  page(): PersonAtPage {
    return new PersonAtPage(this.platform.address);
  }

  /** Lets somebody in; the bootstrap token does it. */
  invite(name: string, grants: readonly AskedGrant[] = []): Promise<UserView> {
    return this.platform.call<UserView>('POST', '/users', {
      email: emailOf(name),
      name,
      language: 'en',
      grants,
    });
  }

  /** Lets somebody in who has chosen a password. */
  async settle(name: string, grants: readonly AskedGrant[] = []): Promise<UserView> {
    const user = await this.invite(name, grants);
    await this.page().call('POST', '/password-resets/completion', {
      token: secretOf(user.invitation?.link),
      password: PASSWORD,
    });
    return user;
  }

  /** A page where somebody signed in by password. */
  async signedIn(name: string, password: string = PASSWORD): Promise<PersonAtPage> {
    const page = this.page();
    await page.call('POST', '/session', { email: emailOf(name), password });
    return page;
  }

  /** Lets somebody in and signs them in. */
  async person(
    name: string,
    grants: readonly AskedGrant[] = [],
  ): Promise<{ id: string; page: PersonAtPage }> {
    const { id } = await this.settle(name, grants);
    return { id, page: await this.signedIn(name) };
  }

  /** Makes every process look again at once, as a change would: tests move time behind their backs. */
  async forgetCallers(): Promise<void> {
    const news = JSON.stringify({ topic: 'identity.changed', data: {} });
    await this.platform.database.query('select pg_notify($1, $2)', ['uade_live', news]);
    await this.platform.untilTold();
  }
}

export function emailOf(name: string): string {
  return `${name.toLowerCase().replaceAll(' ', '.')}@people.example`;
}

/** What follows the # of a link. */
export function secretOf(link: string | undefined): string {
  const [, secret] = /#password=(\S+)/.exec(link ?? '') ?? [];
  if (secret === undefined) throw new Error(`There is no link in ${String(link)}`);
  return secret;
}
