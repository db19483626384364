/** A provider's method found by its decorator. */
export interface MarkedMethod<M> {
  /** What the decorator said. */
  mark: M;
  /** `Class.method`, for messages. */
  where: string;
  run: (...args: unknown[]) => Promise<void>;
}
