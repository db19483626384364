import { Injectable } from '@nestjs/common';
import { AuditKeys } from './audit-keys';
import { ChainReader } from './chain.reader';

/** Lines go out in pieces of this many characters. */
const PIECE = 64 * 1024;

/** Writes the whole trail as lines of JSON (NDJSON) that can be checked without the database: see `verifyExport`. */
@Injectable()
export class ExportChain {
  constructor(
    private readonly chain: ChainReader,
    private readonly keys: AuditKeys,
  ) {}

  /** Pieces of text: a head with the public key, every root, every link, and an end that counts them. */
  async *run(): AsyncIterable<string> {
    const key = await this.keys.verifying();
    const roots = await this.chain.roots();
    // Seals past the last root would look unsigned: they came after the roots were read.
    const upTo = Math.max(roots.at(-1)?.lastSeq ?? 0, 0);
    let piece = line('head', { format: 'uade.audit.export.v1', publicKey: key?.pem ?? null });
    for (const root of roots) piece += line('root', root);
    let links = 0;
    for await (const link of this.chain.links(0, upTo)) {
      piece += line('link', link);
      links += 1;
      if (piece.length < PIECE) continue;
      yield piece;
      piece = '';
    }
    yield piece + line('end', { roots: roots.length, links });
  }
}

function line(kind: 'head' | 'root' | 'link' | 'end', fields: object): string {
  return `${JSON.stringify({ kind, ...fields })}\n`;
}
