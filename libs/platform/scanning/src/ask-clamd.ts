import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import type { ScannerAddress } from '@platform/config';
import type { ScanVerdict } from './scan-verdict';

/** clamd refuses larger pieces than its StreamMaxLength only as a whole; small ones keep memory flat. */
const PIECE_BYTES = 64 * 1024;
const LONGEST_REPLY = 4096;

/** How long clamd may be silent, in milliseconds. */
export interface ScanPatience {
  readonly connectMs: number;
  /** Between two signs of life while bytes go there, and for the verdict after the last. */
  readonly silenceMs: number;
}

/**
 * Sends bytes to clamd (INSTREAM: pieces with their length before them, an empty one at the end) and gives its verdict.
 * @throws Error when it cannot be reached, says nothing in time, hangs up, or says what nobody understands
 */
export async function askClamd(
  address: ScannerAddress,
  bytes: AsyncIterable<Uint8Array>,
  { connectMs, silenceMs }: ScanPatience,
): Promise<ScanVerdict> {
  const socket = connect(address);
  const reply = replyOf(socket);
  // It is looked at below; until then a lost connection must not be taken for an error that nobody caught.
  reply.catch(() => undefined);
  try {
    await connected(socket, connectMs);
    socket.setTimeout(silenceMs, () => socket.destroy(new Error('clamd said nothing in time')));
    await send(socket, bytes, reply);
    return verdictOf(await reply);
  } finally {
    socket.destroy();
  }
}

async function connected(socket: Socket, withinMs: number): Promise<void> {
  const late = setTimeout(() => socket.destroy(new Error('clamd does not take the connection')), withinMs);
  try {
    await once(socket, 'connect');
  } finally {
    clearTimeout(late);
  }
}

/** Stops early when clamd has answered before it has everything: then it wants no more. */
async function send(socket: Socket, bytes: AsyncIterable<Uint8Array>, reply: Promise<string>): Promise<void> {
  let answered = false;
  const over = reply.then(
    () => (answered = true),
    () => (answered = true),
  );
  // A lost connection may come after the answer: whether one came is for the reply to say.
  const drained = () => once(socket, 'drain').catch(() => over);
  const write = async (part: Uint8Array): Promise<void> => {
    if (!answered && !socket.write(part)) await Promise.race([drained(), over]);
  };
  await write(Buffer.from('zINSTREAM\0'));
  for await (const chunk of bytes) {
    for (let from = 0; from < chunk.length && !answered; from += PIECE_BYTES) {
      const piece = chunk.subarray(from, from + PIECE_BYTES);
      await write(lengthOf(piece.length));
      await write(piece);
    }
    if (answered) return;
  }
  await write(lengthOf(0));
}

function lengthOf(bytes: number): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(bytes);
  return length;
}

/** The one line it says, however the connection ends afterwards. */
function replyOf(socket: Socket): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = '';
    const settle = (error?: Error): void => {
      const line = text.replace(/[\0\n][^]*$/, '').trim();
      if (line === '') reject(error ?? new Error('clamd hung up without a word'));
      else resolve(line);
    };
    socket.setEncoding('utf8').on('data', (part: string) => {
      text += part;
      if (/[\0\n]/.test(text) || text.length > LONGEST_REPLY) settle();
    });
    socket.on('error', settle).on('close', () => settle());
  });
}

function verdictOf(line: string): ScanVerdict {
  if (/^stream: OK$/.test(line)) return { kind: 'clean' };
  const [, signature] = /^stream: (.{1,200}) FOUND$/.exec(line) ?? [];
  if (signature !== undefined) return { kind: 'infected', signature };
  if (/size limit exceeded/i.test(line)) return { kind: 'unscannable' };
  throw new Error(`clamd answered: ${line.slice(0, 200)}`);
}
