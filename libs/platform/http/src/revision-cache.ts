/** Where a value belongs in a cache. */
export interface CachePlace {
  /** What the value is made of and is forgotten with: a programme. */
  scope: string;
  /** The value within its scope: the URL, and whatever else it depends on, such as what the caller may see. */
  key: string;
  /** Reads the scope's revision, a text that changes with every change of what lies in the scope. */
  revision: () => Promise<string>;
}

interface Remembered {
  revision: Promise<string>;
  until: number;
}

interface Kept<Value> {
  readonly value: Value;
  readonly bytes: number;
}

const REVISION_HOLDS_MS = 1_000;

/**
 * Values by the revision they were made at; the least recently used go first. A revision is believed for one second, which
 * bounds how stale a value can be even when no notice of a change arrives; a notice (`forget`) makes it fresh at once.
 * The value is made after its revision was read, so it is never older than the revision it is kept under.
 */
export class RevisionCache<Value> {
  private readonly revisions = new Map<string, Remembered>();
  private readonly kept = new Map<string, Kept<Value>>();
  private readonly inMaking = new Map<string, Promise<Value>>();
  private bytes = 0;

  /** @param maxBytes of all values together */
  constructor(private readonly maxBytes: number) {}

  /**
   * The kept value, or a new one; whoever asks for the same while it is being made waits for that one.
   * @param sizeOf the room a value takes, in bytes
   */
  async get<Asked extends Value>(
    place: CachePlace,
    make: () => Promise<Asked>,
    sizeOf: (value: Asked) => number,
  ): Promise<Asked> {
    const key = JSON.stringify([place.scope, await this.revisionOf(place), place.key]);
    const kept = this.kept.get(key);
    if (kept === undefined) return (this.inMaking.get(key) ?? this.make(key, make, sizeOf)) as Promise<Asked>;
    // A map keeps the order of insertion, so putting it in again marks it as the one used last.
    this.kept.delete(key);
    this.kept.set(key, kept);
    return kept.value as Asked;
  }

  /** Something in the scope changed: its revision is read again before the next value. */
  forget(scope: string): void {
    this.revisions.delete(scope);
  }

  /** Notices may have been missed. */
  forgetAll(): void {
    this.revisions.clear();
  }

  private revisionOf({ scope, revision }: CachePlace): Promise<string> {
    const remembered = this.revisions.get(scope);
    if (remembered !== undefined && remembered.until > performance.now()) return remembered.revision;
    const fresh = { revision: revision(), until: performance.now() + REVISION_HOLDS_MS };
    this.revisions.set(scope, fresh);
    fresh.revision.catch(() => {
      if (this.revisions.get(scope) === fresh) this.revisions.delete(scope);
    });
    return fresh.revision;
  }

  private make<Asked extends Value>(
    key: string,
    make: () => Promise<Asked>,
    sizeOf: (value: Asked) => number,
  ): Promise<Asked> {
    const making = make()
      .then((value) => this.keep(key, value, sizeOf(value)))
      .finally(() => this.inMaking.delete(key));
    this.inMaking.set(key, making);
    return making;
  }

  private keep<Asked extends Value>(key: string, value: Asked, bytes: number): Asked {
    this.kept.set(key, { value, bytes });
    this.bytes += bytes;
    for (const [oldest, old] of this.kept) {
      if (this.bytes <= this.maxBytes) break;
      this.kept.delete(oldest);
      this.bytes -= old.bytes;
    }
    return value;
  }
}
