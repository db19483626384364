import { ApiError } from '../../../shared/api/api-error';
import { request } from '../../../shared/api/request';
import type { components } from '../../../shared/api/schema.generated';
import type { DraftCells } from './draft-cells';

type Kept = components['schemas']['KeptDraftsResponse'];

/** A draft to tell the server of; null cells: it is gone. */
export interface Telling {
  itemId: number;
  cells: DraftCells | null;
  since: string | null;
}

/** How it stands with the server. */
export type Reach =
  { kind: 'there' } | { kind: 'away'; since: number } | { kind: 'refused'; error: ApiError };

const QUIET_MS = 1_500;
const AGAIN_MS = 5_000;
const MOST_AT_ONCE = 200;

interface SyncParts {
  roadMap: number;
  period: string;
  /** What the server does not know yet. */
  waiting: () => Telling[];
  onKept: (told: readonly Telling[], kept: Kept) => void;
  onReach: (reach: Reach) => void;
}

/** Tells the server of drafts: a while after the last keystroke, and again and again while it cannot be reached. */
export class DraftSync {
  private timer: ReturnType<typeof setTimeout> | undefined;
  private running = false;
  private ended = false;
  private reach: Reach = { kind: 'there' };
  private readonly back = (): void => this.soon(0);

  constructor(private readonly parts: SyncParts) {
    addEventListener('online', this.back);
    addEventListener('offline', this.back);
  }

  end(): void {
    this.ended = true;
    clearTimeout(this.timer);
    removeEventListener('online', this.back);
    removeEventListener('offline', this.back);
  }

  /** Something was typed. */
  soon(delay = QUIET_MS): void {
    if (this.ended) return;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.run(), delay);
  }

  private async run(): Promise<void> {
    if (this.running || this.ended) return;
    const told = this.parts.waiting().slice(0, MOST_AT_ONCE);
    if (!navigator.onLine) return this.away();
    if (told.length === 0) return this.reach.kind === 'away' ? this.probe() : undefined;
    this.running = true;
    try {
      const { roadMap, period } = this.parts;
      const path = `/report-sheets/${roadMap}/${encodeURIComponent(period)}/drafts`;
      const kept = await request<Kept>(path, { method: 'PUT', body: { drafts: told } });
      this.set({ kind: 'there' });
      if (!this.ended) this.parts.onKept(told, kept);
      if (this.parts.waiting().length > 0) this.soon();
    } catch (error) {
      this.failed(error);
    } finally {
      this.running = false;
    }
  }

  /** Nothing waits: whatever answers shows that the connection is back. */
  private async probe(): Promise<void> {
    try {
      await request('/session');
      this.set({ kind: 'there' });
    } catch (error) {
      this.failed(error);
    }
  }

  private failed(error: unknown): void {
    const known = error instanceof ApiError ? error : new ApiError(0, 'NETWORK');
    // A server that is starting again or asks for patience is as good as away.
    if (known.status === 0 || known.status >= 500 || known.status === 429) this.away();
    else this.set({ kind: 'refused', error: known });
  }

  private away(): void {
    if (this.reach.kind !== 'away') this.set({ kind: 'away', since: Date.now() });
    this.soon(AGAIN_MS);
  }

  private set(reach: Reach): void {
    this.reach = reach;
    if (!this.ended) this.parts.onReach(reach);
  }
}
