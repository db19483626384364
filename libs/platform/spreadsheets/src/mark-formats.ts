/** The cell formats of a workbook, as far as marking needs to know them. */
export interface KnownFormats {
  /** How many there are. */
  readonly count: number;
  /** Those that an earlier marking made. */
  readonly marked: readonly number[];
}

/** A format to be added: like an existing one, with the mark or without any fill. */
export interface AddedFormat {
  readonly like: number;
  readonly isMarked: boolean;
}

/** More cell formats than a workbook may have (65,490) would make it unreadable. */
const MOST_FORMATS = 60_000;

/** Numbers for the formats of marked cells, given as they come into use. */
export class MarkFormats {
  readonly added: AddedFormat[] = [];
  private readonly ids = new Map<string, number>();
  private readonly marked: ReadonlySet<number>;

  /** @param known undefined: formats cannot be added, and cells keep theirs */
  constructor(private readonly known: KnownFormats | undefined) {
    this.marked = new Set(known?.marked);
  }

  /** The format of a cell that is marked, or is marked no longer. */
  of(format: number, isMarked: boolean): number {
    if (this.known === undefined || this.marked.has(format) === isMarked) return format;
    const key = `${format} ${isMarked}`;
    const id = this.ids.get(key);
    if (id !== undefined) return id;
    const next = this.known.count + this.added.length;
    if (format >= this.known.count || next >= MOST_FORMATS) return format;
    this.added.push({ like: format, isMarked });
    this.ids.set(key, next);
    return next;
  }
}
