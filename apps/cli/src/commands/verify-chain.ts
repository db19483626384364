import { createReadStream, readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { FAULTS, verifyExport, VerifyingKey, type ExportVerdict, type NotedHead } from '@platform/audit';
import type { Command } from '../command';
import { UsageError } from '../usage-error';

const SHOWN = 50;

const usage = `Usage: npm run cli -- verify-chain [--key KEY]... [--expect SEQ:HASH]... EXPORT.ndjson

Checks an export of the audit trail (GET /api/v1/audit/export) without the database: every event against its seal, every
seal against the one before it, every signed root against the chain.
  --key KEY          the public key, as a PEM file; more than one where the key was changed. Without it the key in the
                     export itself is taken, which a forger of the whole file could have put there
  --expect SEQ:HASH  a head that was noted down earlier: the chain must still hold it
Exit code 1 when something is wrong.`;

export const verifyChain: Command = {
  summary: 'check an export of the audit trail, without the database',
  usage,
  async run(args) {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { key: { type: 'string', multiple: true }, expect: { type: 'string', multiple: true } },
    });
    const [file] = positionals;
    if (file === undefined) throw new UsageError(usage);
    const keys = (values.key ?? []).map((path) => VerifyingKey.read(readFileSync(path, 'utf8')));
    const noted = (values.expect ?? []).map(notedHead);
    const began = performance.now();
    const lines = createInterface({ input: createReadStream(file), crlfDelay: Infinity });
    const verdict = await verifyExport(lines, { keys, noted });
    tell(verdict, { isKeyGiven: keys.length > 0, seconds: (performance.now() - began) / 1_000 });
    if (verdict.faultCount > 0 || !verdict.isWhole) process.exitCode = 1;
  },
};

function notedHead(text: string): NotedHead {
  const [, seq, hash] = /^(\d{1,15}):([0-9a-f]{64})$/.exec(text) ?? [];
  if (hash === undefined) throw new UsageError(`--expect ${text} is not SEQ:HASH.\n\n${usage}`);
  return { seq: Number(seq), hash };
}

function tell(
  verdict: ExportVerdict,
  { isKeyGiven, seconds }: { isKeyGiven: boolean; seconds: number },
): void {
  const say = (line: string): void => void process.stdout.write(`${line}\n`);
  const { links, roots, head, keyIds, isWhole, faults, faultCount } = verdict;
  say(`${links} events, ${roots} signed roots, in ${seconds.toFixed(1)} s`);
  say(keyIds.length === 0 ? 'Signatures were not checked: no key' : `Signatures by key ${keyIds.join(', ')}`);
  if (!isKeyGiven && keyIds.length > 0)
    say('That key came with the export; give the one you keep with --key to be sure who signed');
  for (const { kind, seq, eventId, day, detail } of faults.slice(0, SHOWN)) {
    const where = Object.entries({ seal: seq, event: eventId, root: day })
      .filter(([, value]) => value !== null)
      .map(([name, value]) => `${name} ${value}`)
      .join(', ');
    say(`  ${kind}: ${FAULTS[kind]} (${where}) ${JSON.stringify(detail)}`);
  }
  if (!isWhole) say('  The file is cut off: it has no end, or its end counts other lines');
  say(faultCount === 0 && isWhole ? 'Nothing is wrong' : `${faultCount} faults`);
  say(`Head to note down: ${head.seq}:${head.hash}`);
}
