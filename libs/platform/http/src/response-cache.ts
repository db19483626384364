import { Injectable } from '@nestjs/common';
import { JsonBytes } from './json-bytes';
import { RevisionCache, type CachePlace } from './revision-cache';

const MAX_BYTES_OF_ANSWERS = 64 * 1024 * 1024;
/** Twice what the items of a whole country take. */
const MAX_BYTES_OF_VALUES = 192 * 1024 * 1024;

/** Keeps answers as bytes, and beside them what many answers are made of, each with room of its own. */
@Injectable()
export class ResponseCache {
  private readonly answers = new RevisionCache<JsonBytes>(MAX_BYTES_OF_ANSWERS);
  private readonly values = new RevisionCache<unknown>(MAX_BYTES_OF_VALUES);

  /** The kept answer, or a new one. */
  serve(place: CachePlace, make: () => Promise<unknown>): Promise<JsonBytes> {
    const bytes = async (): Promise<JsonBytes> => {
      const value = await make();
      return value instanceof JsonBytes ? value : JsonBytes.of(value);
    };
    return this.answers.get(place, bytes, (answer) => answer.bytes.length);
  }

  /**
   * The kept value, or a new one: everybody is given the same, so nobody may change it.
   * @param sizeOf the room a value takes, in bytes
   */
  keep<Value>(
    place: CachePlace,
    make: () => Promise<Value>,
    sizeOf: (value: Value) => number,
  ): Promise<Value> {
    return this.values.get(place, make, sizeOf);
  }

  /** Something in the scope changed: its revision is read again before the next answer. */
  forget(scope: string): void {
    this.answers.forget(scope);
    this.values.forget(scope);
  }

  /** Notices may have been missed. */
  forgetAll(): void {
    this.answers.forgetAll();
    this.values.forgetAll();
  }
}
