/** JSON that is already bytes: a handler may return it, and nothing is encoded again. */
export class JsonBytes {
  private constructor(readonly bytes: Buffer) {}

  /** @param value anything `JSON.stringify` can write */
  static of(value: unknown): JsonBytes {
    return new JsonBytes(Buffer.from(JSON.stringify(value)));
  }
}
