import { LiveConnection, type FiguresChanged, type LiveState } from './live-connection';

type Message =
  { kind: 'state'; state: LiveState } | { kind: 'figures'; change: FiguresChanged } | { kind: 'ask' };
type Hear = (message: Exclude<Message, { kind: 'ask' }>) => void;

/**
 * One stream a browser, however many tabs: HTTP/1.1 gives an origin six connections and a stream keeps one. The tab
 * that holds the lock listens and tells the others; when it closes, the next takes over. Where locks are missing
 * (plain HTTP on a network address) each tab listens for itself.
 */
export function sharedLive(hear: Hear): () => void {
  if (!('locks' in navigator) || !('BroadcastChannel' in window)) return listenAlone(hear);
  const channel = new BroadcastChannel('uade.live');
  const end = new AbortController();
  let state: LiveState = 'connecting';
  let leading = false;
  const tell: Hear = (message) => {
    if (message.kind === 'state') state = message.state;
    hear(message);
    // The connection says that it closes after the channel has.
    if (!end.signal.aborted) channel.postMessage(message);
  };
  channel.onmessage = ({ data }: MessageEvent<Message>) => {
    if (data.kind !== 'ask') hear(data);
    else if (leading) channel.postMessage({ kind: 'state', state } satisfies Message);
  };
  channel.postMessage({ kind: 'ask' } satisfies Message);
  navigator.locks
    .request('uade.live', { signal: end.signal }, async () => {
      leading = true;
      const close = listenAlone(tell);
      await new Promise<void>((resolve) => end.signal.addEventListener('abort', () => resolve()));
      close();
    })
    .catch(() => undefined);
  return () => {
    end.abort();
    channel.close();
  };
}

function listenAlone(hear: Hear): () => void {
  const connection = new LiveConnection({
    onState: (state) => hear({ kind: 'state', state }),
    onFigures: (change) => hear({ kind: 'figures', change }),
  });
  connection.open();
  return () => connection.close();
}
