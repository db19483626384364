const PREFIX = Buffer.from('Exif\0\0', 'latin1');
const ENTRY_BYTES = 12;
const OFFSET_AT = 8;
/** Far more than any camera writes into one directory. */
const MOST_ENTRIES = 200;
const LONGEST_TEXT = 64;
const TEXT = 2;
const RATIONAL = 5;

/**
 * A directory of the notes a camera leaves in a picture (TIFF 6.0, Exif). Only what is asked for is read, and no more of
 * it than makes sense: a general reader follows whatever lengths a file claims, and 32 KB of lies keep it busy for seconds.
 * Reading beyond the end of the notes throws a RangeError.
 */
export class ExifDirectory {
  private constructor(
    private readonly bytes: Buffer,
    private readonly isLittle: boolean,
    private readonly at: number,
  ) {}

  /** The first directory. @throws RangeError when these are no such notes */
  static first(notes: Buffer): ExifDirectory {
    const hasPrefix = notes.subarray(0, PREFIX.length).equals(PREFIX);
    const bytes = hasPrefix ? notes.subarray(PREFIX.length) : notes;
    const order = bytes.toString('latin1', 0, 2);
    if (order !== 'II' && order !== 'MM') throw new RangeError('no byte order');
    const head = new ExifDirectory(bytes, order === 'II', 0);
    return new ExifDirectory(bytes, head.isLittle, head.uint32(4));
  }

  /** The directory that an entry leads to. */
  inside(tag: number): ExifDirectory | undefined {
    const entry = this.find(tag);
    return entry === undefined
      ? undefined
      : new ExifDirectory(this.bytes, this.isLittle, this.uint32(entry + OFFSET_AT));
  }

  /** A short text without what ends it. */
  text(tag: number): string | undefined {
    const entry = this.find(tag);
    if (entry === undefined || this.uint16(entry + 2) !== TEXT) return undefined;
    const length = this.uint32(entry + 4);
    if (length > LONGEST_TEXT) return undefined;
    const at = length <= 4 ? entry + OFFSET_AT : this.uint32(entry + OFFSET_AT);
    return this.bytes.toString('latin1', at, at + length).replace(/\0.*$/s, '');
  }

  /** Exactly so many fractions. */
  fractions(tag: number, count: number): number[] | undefined {
    const entry = this.find(tag);
    if (entry === undefined || this.uint16(entry + 2) !== RATIONAL || this.uint32(entry + 4) !== count) {
      return undefined;
    }
    const at = this.uint32(entry + OFFSET_AT);
    return Array.from({ length: count }, (_, n) => this.uint32(at + n * 8) / this.uint32(at + n * 8 + 4));
  }

  private find(tag: number): number | undefined {
    const count = Math.min(this.uint16(this.at), MOST_ENTRIES);
    for (let n = 0; n < count; n += 1) {
      const entry = this.at + 2 + n * ENTRY_BYTES;
      if (this.uint16(entry) === tag) return entry;
    }
    return undefined;
  }

  private uint16(at: number): number {
    this.refuseBeyond(at + 2);
    return this.isLittle ? this.bytes.readUInt16LE(at) : this.bytes.readUInt16BE(at);
  }

  private uint32(at: number): number {
    this.refuseBeyond(at + 4);
    return this.isLittle ? this.bytes.readUInt32LE(at) : this.bytes.readUInt32BE(at);
  }

  private refuseBeyond(end: number): void {
    if (end > this.bytes.length) throw new RangeError('beyond the end of the notes');
  }
}
