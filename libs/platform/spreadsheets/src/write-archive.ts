import { pipeline, Readable } from 'node:stream';
import { constants, crc32, createDeflateRaw } from 'node:zlib';
import type { ArchiveEntry } from './archive';

/** An entry of an archive that is being written: made as it goes, or copied as it lies in another one. */
export type ArchivePart = NewPart | CopiedPart;

interface NewPart {
  readonly name: string;
  /** XML in pieces. */
  readonly content: Iterable<string> | AsyncIterable<string>;
}

interface CopiedPart {
  readonly name: string;
  readonly copied: ArchiveEntry;
}

/** What the directory at the end says of an entry. */
interface Listed {
  readonly name: Buffer;
  readonly at: number;
  readonly method: number;
  readonly flags: number;
  readonly sums: Sums;
}

interface Sums {
  crc: number;
  size: number;
  inflated: number;
}

const DEFLATED = 8;
const VERSION = 20;
const UTF8_NAMES = 0x0800;
const SIZES_FOLLOW = 0x0008;
/** 1 January 1980, the first day a zip file knows: the same content gives the same bytes. */
const FIRST_DAY = 0x0021;
const BLOCK = 64 * 1024;

/** A zip file, piece by piece: one entry at a time and a block of it, however large it is. */
export async function* writeArchive(
  parts: Iterable<ArchivePart> | AsyncIterable<ArchivePart>,
): AsyncGenerator<Buffer> {
  const listed: Listed[] = [];
  let at = 0;
  for await (const part of parts) {
    const entry = beginning(part, at);
    listed.push(entry);
    for await (const piece of entryBytes(part, entry)) {
      at += piece.length;
      yield piece;
    }
  }
  const directory = Buffer.concat(listed.map(directoryRecord));
  yield directory;
  yield endRecord(listed.length, directory.length, at);
}

function beginning(part: ArchivePart, at: number): Listed {
  const name = Buffer.from(part.name);
  if (!('copied' in part)) {
    const sums = { crc: 0, size: 0, inflated: 0 };
    return { name, at, method: DEFLATED, flags: UTF8_NAMES | SIZES_FOLLOW, sums };
  }
  const { crc, bytes, claimedSize, deflated } = part.copied;
  const sums = { crc, size: bytes.length, inflated: claimedSize };
  return { name, at, method: deflated ? DEFLATED : 0, flags: UTF8_NAMES, sums };
}

async function* entryBytes(part: ArchivePart, entry: Listed): AsyncGenerator<Buffer> {
  yield Buffer.concat([signed('PK\x03\x04', fields(entry)), entry.name]);
  if ('copied' in part) {
    yield Buffer.from(part.copied.bytes);
    return;
  }
  const { sums } = entry;
  const deflating = createDeflateRaw({ level: constants.Z_BEST_SPEED + 2 });
  // Who reads the deflated bytes gets the error; pipeline is here to end both sides together.
  pipeline(Readable.from(counted(blocksOf(part.content), sums)), deflating, () => undefined);
  for await (const piece of deflating as AsyncIterable<Buffer>) {
    sums.size += piece.length;
    yield piece;
  }
  yield signed('PK\x07\x08', sumFields(sums));
}

/** Small pieces put together: each way through the thread pool has its price. */
async function* blocksOf(content: Iterable<string> | AsyncIterable<string>): AsyncGenerator<Buffer> {
  let block = '';
  for await (const piece of content) {
    block += piece;
    if (block.length < BLOCK) continue;
    yield Buffer.from(block);
    block = '';
  }
  if (block !== '') yield Buffer.from(block);
}

async function* counted(blocks: AsyncIterable<Buffer>, sums: Sums): AsyncGenerator<Buffer> {
  for await (const block of blocks) {
    sums.crc = crc32(block, sums.crc);
    sums.inflated += block.length;
    yield block;
  }
}

/** What the heads of an entry share, in front of it and in the directory. */
function fields({ name, method, flags, sums }: Listed): Buffer {
  const head = Buffer.alloc(10);
  head.writeUInt16LE(VERSION, 0);
  head.writeUInt16LE(flags, 2);
  head.writeUInt16LE(method, 4);
  head.writeUInt16LE(FIRST_DAY, 8);
  const lengths = Buffer.alloc(4);
  lengths.writeUInt16LE(name.length, 0);
  return Buffer.concat([head, sumFields(sums), lengths]);
}

function sumFields({ crc, size, inflated }: Sums): Buffer {
  const bytes = Buffer.alloc(12);
  bytes.writeUInt32LE(crc, 0);
  bytes.writeUInt32LE(size, 4);
  bytes.writeUInt32LE(inflated, 8);
  return bytes;
}

function directoryRecord(entry: Listed): Buffer {
  const madeBy = Buffer.alloc(2);
  madeBy.writeUInt16LE(VERSION, 0);
  const place = Buffer.alloc(14);
  place.writeUInt32LE(entry.at, 10);
  return signed('PK\x01\x02', Buffer.concat([madeBy, fields(entry), place, entry.name]));
}

function endRecord(entries: number, size: number, at: number): Buffer {
  const end = Buffer.alloc(18);
  end.writeUInt16LE(entries, 4);
  end.writeUInt16LE(entries, 6);
  end.writeUInt32LE(size, 8);
  end.writeUInt32LE(at, 12);
  return signed('PK\x05\x06', end);
}

function signed(signature: string, bytes: Buffer): Buffer {
  return Buffer.concat([Buffer.from(signature, 'latin1'), bytes]);
}
