import { ChainCheck, type NotedHead } from './chain-check';
import type { ChainFault } from './chain-fault';
import type { ChainLink } from './chain-link';
import type { SignedRoot } from './signed-root';
import { VerifyingKey } from './verifying-key';

type Line =
  | { kind: 'head'; format: string; publicKey: string | null }
  | ({ kind: 'root' } & SignedRoot)
  | ({ kind: 'link' } & ChainLink)
  | { kind: 'end'; roots: number; links: number };

/** What to hold an export to. */
export interface ExportTerms {
  /** Without any, the key in the export's own head is taken, and then a forger may have put it there. */
  readonly keys?: readonly VerifyingKey[];
  readonly noted?: readonly NotedHead[];
}

/** What an export turned out to be. */
export interface ExportVerdict {
  readonly links: number;
  readonly roots: number;
  readonly head: NotedHead;
  /** Ids of the keys that signatures were checked with. */
  readonly keyIds: readonly string[];
  /** False when the file has no end: it was cut off. */
  readonly isWhole: boolean;
  readonly faults: readonly ChainFault[];
  readonly faultCount: number;
}

/**
 * Checks an export line by line, without a database.
 * @throws SyntaxError, Error when it is not an export
 */
export async function verifyExport(
  lines: AsyncIterable<string>,
  terms: ExportTerms = {},
): Promise<ExportVerdict> {
  const roots: SignedRoot[] = [];
  let keys = terms.keys ?? [];
  let check: ChainCheck | undefined;
  let isWhole = false;
  const begun = (): ChainCheck => (check ??= new ChainCheck({ roots, keys, noted: terms.noted }));
  for await (const text of lines) {
    if (text === '') continue;
    const line = JSON.parse(text) as Line;
    if (line.kind === 'head') {
      if (line.format !== 'uade.audit.export.v1')
        throw new Error(`Not an export of the trail: ${line.format}`);
      if (keys.length === 0 && line.publicKey !== null) keys = [VerifyingKey.read(line.publicKey)];
    } else if (line.kind === 'root') roots.push(rootOf(line));
    else if (line.kind === 'link') begun().take(line);
    else isWhole = line.links === begun().count && line.roots === roots.length;
  }
  const done = begun();
  done.finish();
  return {
    links: done.count,
    roots: roots.length,
    head: done.head,
    keyIds: keys.map(({ id }) => id),
    isWhole,
    faults: done.faults,
    faultCount: done.faultCount,
  };
}

function rootOf({ day, firstSeq, lastSeq, head, keyId, signedAt, signature }: SignedRoot): SignedRoot {
  return { day, firstSeq, lastSeq, head, keyId, signedAt, signature };
}
