import { setTimeout as pause } from 'node:timers/promises';
import { csvOf } from '../support/csv-of';
import { ADMINISTRATOR_TOKEN } from './administrator-token';

type Cells = Record<string, string | number>;
interface Item {
  id: string | number;
  code: string;
}

const PAUSE_MS = 100;
const PATIENCE_MS = 30_000;

/** The platform through its public interface, as a script of an operator would use it. */
export class PlatformClient {
  constructor(private readonly address: string) {}

  async programme(document: object): Promise<void> {
    await this.upload(JSON.stringify(document), 'programme.json', { kind: 'programmes' });
  }

  async roadMap(programme: string, rows: readonly Cells[]): Promise<void> {
    await this.upload(csvOf(rows), 'road-map.csv', { kind: 'road-maps', programme });
  }

  async report(programme: string, rows: readonly Cells[]): Promise<void> {
    await this.upload(csvOf(rows), 'report.csv', { kind: 'progress', programme });
  }

  /** Accepts all that waits for review under a territory. */
  async accept(programme: string, territory: string): Promise<void> {
    const waiting = await this.list('/entries', { programme, territory, state: 'submitted' });
    const ids = waiting.map(({ id }) => id);
    await this.call('POST', '/entries/review', JSON.stringify({ ids, decision: 'accept' }));
  }

  /** Returns all that waits for review under a territory. */
  async giveBack(programme: string, territory: string, reason: string): Promise<void> {
    const waiting = await this.list('/entries', { programme, territory, state: 'submitted' });
    const ids = waiting.map(({ id }) => id);
    await this.call('POST', '/entries/review', JSON.stringify({ ids, decision: 'return', reason }));
  }

  /** Items of a territory's road map, by code. */
  async items(programme: string, territory: string): Promise<Item[]> {
    const [roadMap] = await this.list('/road-maps', { programme, territory });
    return this.list(`/road-maps/${roadMap.id}/items`, {});
  }

  async verify(item: Item, value: number, date: string): Promise<void> {
    const seen = { date, method: 'site', value, result: 'partly' };
    await this.call('POST', `/items/${item.id}/verifications`, JSON.stringify(seen));
  }

  /** Asks for another deadline; nobody decides. */
  async postpone(item: Item, deadline: string, from: string): Promise<void> {
    const act = { title: 'Resolution of the akimat', number: '12', date: from };
    const asked = { kind: 'postpone', act, reason: 'The flood took the piers.', deadline };
    await this.call('POST', `/items/${item.id}/changes`, JSON.stringify(asked));
  }

  /** Proposes items for a road map; nobody decides. */
  async propose(programme: string, rows: readonly Cells[]): Promise<void> {
    await this.upload(csvOf(rows), 'later.csv', { kind: 'road-maps', programme, mode: 'preview' });
  }

  /** Shows a programme to everybody. */
  async publish(programme: string): Promise<void> {
    await this.call('PUT', `/programmes/${programme}/publication`, JSON.stringify({ published: true }));
  }

  private async list(path: string, query: Record<string, string>): Promise<Item[]> {
    const answer = await this.call('GET', `${path}?${new URLSearchParams({ ...query, limit: '200' })}`);
    return ((await answer.json()) as { items: Item[] }).items;
  }

  private async upload(content: string, fileName: string, fields: Record<string, string>): Promise<void> {
    const form = new FormData();
    for (const [name, value] of Object.entries({ ...fields, onError: 'reject' })) form.set(name, value);
    form.set('file', new Blob([content]), fileName);
    const received = (await (await this.call('POST', '/imports', form)).json()) as Item;
    for (let waited = 0; waited < PATIENCE_MS; waited += PAUSE_MS) {
      const { status } = (await (await this.call('GET', `/imports/${received.id}`)).json()) as {
        status: string;
      };
      if (status === 'applied' || (status === 'previewed' && fields.mode === 'preview')) return;
      if (status === 'rejected' || status === 'failed') break;
      await pause(PAUSE_MS);
    }
    const findings = await this.call('GET', `/imports/${received.id}/findings`);
    throw new Error(`${fileName} was not taken: ${await findings.text()}`);
  }

  private async call(method: string, path: string, body?: string | FormData): Promise<Response> {
    const answer = await fetch(`${this.address}/api/v1${path}`, {
      method,
      body,
      headers: {
        authorization: `Bearer ${ADMINISTRATOR_TOKEN}`,
        ...(typeof body === 'string' ? { 'content-type': 'application/json' } : {}),
      },
    });
    if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${await answer.text()}`);
    return answer;
  }
}
