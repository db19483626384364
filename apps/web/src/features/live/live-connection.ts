import { apiUrl } from '../../shared/api/request';

export type LiveState = 'connecting' | 'live' | 'reconnecting';

export interface FiguresChanged {
  programme: string;
  revision: number;
}

interface Listener {
  onState(state: LiveState): void;
  onFigures(change: FiguresChanged): void;
}

const FIRST_DELAY_MS = 2_000;
const LONGEST_DELAY_MS = 30_000;

/**
 * The stream of "which figures changed". The browser retries a dropped stream by itself; when the server has
 * answered with an error it gives up, and then this tries again, ever slower.
 */
export class LiveConnection {
  private source: EventSource | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private delay = FIRST_DELAY_MS;

  constructor(private readonly listener: Listener) {}

  open(): void {
    const source = new EventSource(apiUrl('/live'));
    this.source = source;
    source.onopen = () => {
      this.delay = FIRST_DELAY_MS;
      this.listener.onState('live');
    };
    source.onerror = () => {
      this.listener.onState('reconnecting');
      if (source.readyState === EventSource.CLOSED) this.openLater();
    };
    source.addEventListener('figures', (event) => {
      this.listener.onFigures(JSON.parse((event as MessageEvent<string>).data) as FiguresChanged);
    });
  }

  close(): void {
    clearTimeout(this.timer);
    this.source?.close();
    this.source = null;
  }

  private openLater(): void {
    this.close();
    this.timer = setTimeout(() => this.open(), this.delay);
    this.delay = Math.min(this.delay * 2, LONGEST_DELAY_MS);
  }
}
