/** Where the decorator leaves its options on the method. */
export const SWEEP = 'uade:sweeps';

/**
 * Runs a provider's method in every worker process: at start, then `everyMs` after each run ends. For sweepers, which
 * look in the database for work that has no job and ring the queue again. They do not depend on the queue, so a lost
 * queue loses nothing but time.
 */
export function Sweeps(options: { everyMs: number }) {
  return (
    _prototype: object,
    _method: string | symbol,
    descriptor: TypedPropertyDescriptor<() => Promise<void>>,
  ): void => {
    if (descriptor.value) Reflect.defineMetadata(SWEEP, options, descriptor.value);
  };
}
