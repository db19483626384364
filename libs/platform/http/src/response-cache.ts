import { Injectable } from '@nestjs/common';
import { JsonBytes } from './json-bytes';

/** Where an answer belongs in the cache. */
export interface CachePlace {
  /** What the answer is made of and is forgotten with: a programme. */
  scope: string;
  /** The answer within its scope: the URL, and whatever else it depends on, such as what the caller may see. */
  key: string;
  /** Reads the scope's revision, a text that changes with every change of what lies in the scope. */
  revision: () => Promise<string>;
}

interface Remembered {
  revision: Promise<string>;
  until: number;
}

const MAX_BYTES = 64 * 1024 * 1024;
const REVISION_HOLDS_MS = 1_000;

/**
 * Bytes of answers, by the revision they were made at. A revision is believed for one second, which bounds how
 * stale an answer can be even when no notice of a change arrives; a notice (`forget`) makes it fresh at once.
 * The answer is made after its revision was read, so it is never older than the revision it is kept under.
 */
@Injectable()
export class ResponseCache {
  private readonly revisions = new Map<string, Remembered>();
  private readonly answers = new Map<string, JsonBytes>();
  private readonly inMaking = new Map<string, Promise<JsonBytes>>();
  private bytes = 0;

  /** The kept answer, or a new one; whoever asks for the same while it is being made waits for that one. */
  async serve(place: CachePlace, make: () => Promise<unknown>): Promise<JsonBytes> {
    const key = JSON.stringify([place.scope, await this.revisionOf(place), place.key]);
    const kept = this.answers.get(key);
    if (kept === undefined) return this.inMaking.get(key) ?? this.make(key, make);
    // A map keeps the order of insertion, so putting it in again marks it as the one used last.
    this.answers.delete(key);
    this.answers.set(key, kept);
    return kept;
  }

  /** Something in the scope changed: its revision is read again before the next answer. */
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

  private make(key: string, make: () => Promise<unknown>): Promise<JsonBytes> {
    const making = make()
      .then((value) => this.keep(key, value instanceof JsonBytes ? value : JsonBytes.of(value)))
      .finally(() => this.inMaking.delete(key));
    this.inMaking.set(key, making);
    return making;
  }

  private keep(key: string, answer: JsonBytes): JsonBytes {
    this.answers.set(key, answer);
    this.bytes += answer.bytes.length;
    for (const [oldest, old] of this.answers) {
      if (this.bytes <= MAX_BYTES) break;
      this.answers.delete(oldest);
      this.bytes -= old.bytes.length;
    }
    return answer;
  }
}
