import type { Figures } from '@core/metrics';
import { csvOf } from './csv-of';
import { PlatformUnderTest, type ImportView, type Upload } from './platform-under-test';

/** Cells of a file by column. */
export type Cells = Record<string, string | number>;

/** A territory's figures, as the interface promises them. */
export interface FiguresView {
  programme: string;
  territory: string;
  period: string;
  knownAt: string | null;
  borders: string | null;
  ruleVersion: string;
  computedAt: string | null;
  measures: Figures;
  indicators: Figures;
}

/** An item, as far as tests look. */
export interface ItemView {
  id: number;
  code: string;
  status: string;
  promise: string | null;
  deadline: string;
  fresh: boolean;
  progress: {
    reported: number | null;
    accepted: number | null;
    verified: number | null;
    planned: number | null;
  };
}

/** An entry, as far as tests look. */
export interface EntryView {
  id: string;
  itemId: number;
  itemCode: string;
  territory: string;
  period: string;
  revision: number;
  value: number | null;
  state: string;
}

const PAGE = 500;

/**
 * An invented country of two regions: the north with the districts `101` and `102`, the south with `201`. The districts
 * `101` and `201` bear the same name.
 */
const TERRITORIES: Cells[] = [
  { code: 'KZ', parent_code: '', level: 0, kind: 'country', name_en: 'Country' },
  { code: '100', parent_code: 'KZ', level: 1, kind: 'region', name_en: 'North' },
  { code: '200', parent_code: 'KZ', level: 1, kind: 'region', name_en: 'South' },
  { code: '101', parent_code: '100', level: 2, kind: 'district', name_en: 'Abai' },
  { code: '102', parent_code: '100', level: 2, kind: 'district', name_en: 'East' },
  { code: '201', parent_code: '200', level: 2, kind: 'district', name_en: 'Abai' },
];

/** A small country on the platform, and what people do there, all through the public interface. */
export class CountryUnderTest {
  private constructor(readonly platform: PlatformUnderTest) {}

  static async open(options: Parameters<typeof PlatformUnderTest.start>[0] = {}): Promise<CountryUnderTest> {
    const country = new CountryUnderTest(await PlatformUnderTest.start(options));
    if (options.worker !== false) await country.settle();
    return country;
  }

  async close(): Promise<void> {
    await this.platform.stop();
  }

  /** Loads the territories. */
  async settle(): Promise<void> {
    await this.send(csvOf(TERRITORIES), { kind: 'territories' });
  }

  /** More territories, or other parents of those that are there. */
  async territories(rows: readonly Cells[]): Promise<ImportView> {
    return this.send(csvOf(rows), { kind: 'territories' });
  }

  /** What became of territories. */
  async lineage(rows: readonly Cells[]): Promise<ImportView> {
    const view = await this.send(csvOf(rows), { kind: 'lineage' });
    await this.platform.untilFolded();
    return view;
  }

  /** A programme of the year 2026 by months with equal weights, unless told otherwise. */
  async programme(code: string, fields: object = {}): Promise<void> {
    const document = {
      code,
      party: 'Party',
      title: { en: `Programme ${code}` },
      term: { start: '2026-01-01', end: '2026-12-31' },
      reporting: 'month',
      ...fields,
    };
    await this.send(JSON.stringify(document), { kind: 'programmes', fileName: 'programme.json' });
  }

  /** A road map; each row is a measure in stages due at the end of 2026, unless told otherwise. */
  async roadMap(programme: string, rows: readonly Cells[]): Promise<ImportView> {
    const whole = rows.map((row) => ({
      type: 'measure',
      kind: 'stages',
      deadline: '2026-12-31',
      title_en: `Item ${row['item_code']}`,
      ...row,
    }));
    return this.send(csvOf(whole), { kind: 'road-maps', programme });
  }

  /** A progress report; every row of it must be sound. */
  async report(programme: string, rows: readonly Cells[]): Promise<ImportView> {
    return this.send(csvOf(rows), { kind: 'progress', programme });
  }

  /** Accepts what is waiting for review, all of it or what a filter leaves. Gives how many entries that was. */
  async accept(programme: string, filter: Record<string, string> = {}): Promise<number> {
    const waiting = await this.entries({ programme, state: 'submitted', ...filter });
    await this.review(
      waiting.map(({ id }) => id),
      'accept',
    );
    return waiting.length;
  }

  async review(ids: readonly string[], decision: 'accept' | 'return', reason?: string): Promise<void> {
    await this.platform.call('POST', '/entries/review', { ids, decision, reason });
    await this.platform.untilFolded();
  }

  async entries(filter: Record<string, string>): Promise<EntryView[]> {
    return this.list<EntryView>('/entries', filter);
  }

  /** The items of one road map at a period, by their codes. */
  async items(programme: string, territory: string, period: string): Promise<Map<string, ItemView>> {
    const [roadMap] = await this.list<{ id: number }>('/road-maps', { programme, territory });
    const items = await this.list<ItemView>(`/road-maps/${roadMap.id}/items`, { period });
    return new Map(items.map((item) => [item.code, item]));
  }

  async item(programme: string, territory: string, code: string, period: string): Promise<ItemView> {
    const item = (await this.items(programme, territory, period)).get(code);
    if (item === undefined) throw new Error(`There is no item ${code} in ${territory}.`);
    return item;
  }

  /** Asks for a change of an item, and approves it unless it is to stay undecided. */
  async change(
    itemId: number,
    change: object,
    outcome: 'approved' | 'undecided' = 'approved',
  ): Promise<void> {
    const { id } = await this.platform.call<{ id: number }>('POST', `/items/${itemId}/changes`, {
      reason: 'The act says so.',
      ...change,
    });
    if (outcome === 'approved') {
      await this.platform.call('POST', `/changes/${id}/decision`, { decision: 'approve' });
    }
    await this.platform.untilFolded();
  }

  async verify(itemId: number, verification: object): Promise<void> {
    await this.platform.call('POST', `/items/${itemId}/verifications`, { method: 'site', ...verification });
    await this.platform.untilFolded();
  }

  async figures(
    programme: string,
    territory: string,
    period: string,
    more: Record<string, string> = {},
  ): Promise<FiguresView> {
    const query = new URLSearchParams({ programme, period, ...more });
    return this.platform.call<FiguresView>('GET', `/metrics/${territory}?${query}`);
  }

  /** All pages of a list. */
  async list<T>(path: string, filter: Record<string, string> = {}): Promise<T[]> {
    const all: T[] = [];
    let cursor: string | null = null;
    do {
      const query = new URLSearchParams({ ...filter, limit: String(PAGE), ...(cursor && { cursor }) });
      const page: { items: T[]; nextCursor: string | null } = await this.platform.call(
        'GET',
        `${path}?${query}`,
      );
      all.push(...page.items);
      cursor = page.nextCursor;
    } while (cursor !== null);
    return all;
  }

  private async send(content: string, upload: Upload): Promise<ImportView> {
    const view = await this.platform.import(content, upload);
    if (view.status !== 'applied' || view.rejectedRows > 0) {
      const findings = await this.platform.call('GET', `/imports/${view.id}/findings`);
      throw new Error(`The ${upload.kind} came to ${view.status}: ${JSON.stringify(findings)}`);
    }
    return view;
  }
}
