/** What an answer said. */
export interface PageAnswer<T = Record<string, unknown>> {
  readonly status: number;
  readonly body: T;
  readonly headers: Headers;
}

/** A browser with its cookies, on a page of the platform. */
export class PersonAtPage {
  readonly cookies = new Map<string, string>();

  constructor(private readonly address: string) {}

  /** Sends as the page does: with the cookies, saying where it comes from; `body` goes as JSON unless it is a form. */
  async send<T = Record<string, unknown>>(
    method: string,
    path: string,
    body?: unknown,
    headers: Record<string, string> = {},
  ): Promise<PageAnswer<T>> {
    const isForm = body instanceof FormData;
    const answer = await fetch(`${this.address}/api/v1${path}`, {
      method,
      redirect: 'manual',
      headers: {
        origin: this.address,
        ...(this.cookies.size > 0 && { cookie: this.cookieHeader() }),
        ...(body === undefined || isForm ? {} : { 'content-type': 'application/json' }),
        ...headers,
      },
      body: isForm ? body : body === undefined ? undefined : JSON.stringify(body),
    });
    this.keep(answer.headers.getSetCookie());
    const text = await answer.text();
    return { status: answer.status, headers: answer.headers, body: (text ? JSON.parse(text) : {}) as T };
  }

  /** Sends what must succeed. */
  async call<T = Record<string, unknown>>(method: string, path: string, body?: unknown): Promise<T> {
    const answer = await this.send<T>(method, path, body);
    if (answer.status >= 400)
      throw new Error(`${method} ${path} answered ${answer.status}: ${JSON.stringify(answer.body)}`);
    return answer.body;
  }

  /** Downloads what must be there. */
  async download(path: string): Promise<Buffer> {
    const headers = { origin: this.address, cookie: this.cookieHeader() };
    const answer = await fetch(`${this.address}/api/v1${path}`, { headers });
    if (!answer.ok) throw new Error(`GET ${path} answered ${answer.status}: ${await answer.text()}`);
    return Buffer.from(await answer.arrayBuffer());
  }

  cookieHeader(): string {
    return [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  }

  /** Takes cookies in as a browser does: an empty one is gone. */
  keep(lines: readonly string[]): void {
    for (const line of lines) {
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      if (value === '') this.cookies.delete(name);
      else this.cookies.set(name, value);
    }
  }
}
