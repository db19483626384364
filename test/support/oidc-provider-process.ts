import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { PersonAtPage } from './person-at-page';

const ROOT = join(__dirname, '../..');
const PROGRAM = join(ROOT, 'libs/modules/identity/src/testing/oidc-provider.mjs');
const MOST_STEPS = 12;

/** What the provider is told. */
export interface ProviderSetUp {
  readonly port: number;
  readonly client: { readonly id: string; readonly secret: string; readonly redirect: string };
  /** Claims by login. */
  readonly people: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  /** Logins whose ID tokens a key signs that the provider does not publish. */
  readonly forged?: readonly string[];
}

/** A real OpenID Connect provider in a process of its own. */
export class OidcProviderProcess {
  private constructor(private readonly child: ChildProcess) {}

  static async start(setUp: ProviderSetUp): Promise<OidcProviderProcess> {
    const child = spawn(process.execPath, [PROGRAM, JSON.stringify(setUp)], {
      cwd: ROOT,
      stdio: ['pipe', 'pipe', 'pipe'],
    });
    const said: string[] = [];
    child.stderr.on('data', (text) => said.push(String(text)));
    const gone = once(child, 'exit').then(() => {
      throw new Error(`The provider ended: ${said.join('')}`);
    });
    gone.catch(() => undefined);
    await Promise.race([once(createInterface({ input: child.stdout }), 'line'), gone]);
    return new OidcProviderProcess(child);
  }

  async stop(): Promise<void> {
    if (this.child.exitCode !== null) return;
    const gone = once(this.child, 'exit');
    this.child.stdin?.end();
    await gone;
  }
}

/**
 * What a person does at the provider: follows the redirects from its authorization address, types a name, agrees.
 * @returns the address that leads back to the client
 */
export async function walkThroughProvider(url: string, login: string): Promise<string> {
  const { origin } = new URL(url);
  const jar = new PersonAtPage(origin);
  let [next, form] = [url, undefined as URLSearchParams | undefined];
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const answer = await fetch(next, {
      method: form === undefined ? 'GET' : 'POST',
      redirect: 'manual',
      headers: jar.cookies.size > 0 ? { cookie: jar.cookieHeader() } : {},
      body: form,
    });
    jar.keep(answer.headers.getSetCookie());
    const location = answer.headers.get('location');
    if (location !== null) {
      [next, form] = [new URL(location, next).href, undefined];
      if (!next.startsWith(origin)) return next;
      continue;
    }
    const page = await answer.text();
    const [, prompt] = /name="prompt" value="(\w+)"/.exec(page) ?? [];
    if (prompt === undefined) throw new Error(`The provider shows ${answer.status}: ${page.slice(0, 500)}`);
    form = new URLSearchParams({ prompt, ...(prompt === 'login' && { login, password: 'any' }) });
  }
  throw new Error('The provider leads in circles.');
}
