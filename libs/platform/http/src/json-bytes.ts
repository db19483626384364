/** JSON that is already bytes: a handler may return it, and nothing is encoded again. */
export class JsonBytes {
  private constructor(readonly bytes: Buffer) {}

  /** @param value anything `JSON.stringify` can write */
  static of(value: unknown): JsonBytes {
    return new JsonBytes(Buffer.from(JSON.stringify(value)));
  }

  /** Text of another kind (CSV, XML) that is to be kept beside answers; who sends it names its type and sends `bytes`. */
  static ofText(text: string): JsonBytes {
    return new JsonBytes(Buffer.from(text));
  }
}
