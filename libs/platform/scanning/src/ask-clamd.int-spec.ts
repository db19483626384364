import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readSettings, type ScannerAddress } from '@platform/config';
import { Clamd, EICAR } from '../../../../test/support/clamd';
import { askClamd } from './ask-clamd';

const LIMIT = 300_000;
const PATIENCE = { connectMs: 2_000, silenceMs: 1_000 };

let clamd: Clamd;

beforeAll(async () => {
  clamd = await Clamd.start({ limit: LIMIT });
});

afterAll(() => clamd.stop());

function placeOf(address: string): ScannerAddress {
  const { clamav } = readSettings({ DATABASE_URL: 'postgres://x@localhost/x', UADE_CLAMAV: address }).scanner;
  if (clamav === undefined) throw new Error('No scanner was given.');
  return clamav;
}

async function* each(...parts: (string | Buffer)[]): AsyncGenerator<Buffer> {
  for (const part of parts) yield Buffer.from(part as string);
}

const ask = (...parts: (string | Buffer)[]) => askClamd(placeOf(clamd.address), each(...parts), PATIENCE);

it('says that a clean file is clean, also an empty one', async () => {
  expect(await ask('territory_code,item_code\n', 'KZ,1\n')).toEqual({ kind: 'clean' });
  expect(await ask()).toEqual({ kind: 'clean' });
});

it('finds the test virus, also across two chunks and behind many pieces', async () => {
  const found = { kind: 'infected', signature: 'Eicar-Test-Signature' };
  expect(await ask(EICAR)).toEqual(found);
  expect(await ask(EICAR.slice(0, 20), EICAR.slice(20))).toEqual(found);
  expect(await ask(Buffer.alloc(200_000), EICAR)).toEqual(found);
});

it('says of more than the scanner takes that nobody can tell', async () => {
  expect(await ask(Buffer.alloc(LIMIT))).toEqual({ kind: 'clean' });
  expect(await ask(Buffer.alloc(LIMIT + 1))).toEqual({ kind: 'unscannable' });
  expect(await ask(...Array.from({ length: 40 }, () => Buffer.alloc(1_000_000)))).toEqual({
    kind: 'unscannable',
  });
});

it('waits for a verdict as long as it was told to, and no longer', async () => {
  const began = Date.now();
  await expect(ask('FALL SILENT')).rejects.toThrow('clamd said nothing in time');
  expect(Date.now() - began).toBeLessThan(4_000);
});

it('takes neither a lost connection nor nonsense for a verdict', async () => {
  await expect(ask('HANG UP')).rejects.toThrow(/without a word|ECONNRESET/);
  await expect(ask('NONSENSE')).rejects.toThrow('clamd answered: what do you mean');
  await expect(askClamd({ host: '127.0.0.1', port: 1 }, each('x'), PATIENCE)).rejects.toThrow('ECONNREFUSED');
});

it('gives up on a scanner that takes no byte off it', async () => {
  const deaf = createServer((socket) => socket.pause()).listen(0, '127.0.0.1');
  await new Promise((resolve) => deaf.once('listening', resolve));
  const { port } = deaf.address() as AddressInfo;
  const endless = each(...Array.from({ length: 64 }, () => Buffer.alloc(1_000_000)));
  await expect(askClamd({ host: '127.0.0.1', port }, endless, PATIENCE)).rejects.toThrow('nothing in time');
  deaf.close();
});

it('speaks through a socket of the machine as well', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'uade-clamd-'));
  const local = await Clamd.start({ socket: join(folder, 'clamd.ctl') });
  try {
    const verdict = await askClamd(placeOf(local.address), each(EICAR), PATIENCE);
    expect(verdict.kind).toBe('infected');
  } finally {
    await local.stop();
    rmSync(folder, { recursive: true });
  }
});
