import type { Transaction } from '@platform/database';

/** Where the decorator leaves the event's name on the method. */
export const HEARD_EVENT = 'uade:on-event';

/**
 * Marks a provider's method as a listener of an event. It runs in the worker, in the transaction that marks the event
 * as told: what it writes through `tx` happens exactly once, and when it throws, all listeners of the event run again.
 * Anything but `tx` may happen twice; ask for jobs through the outbox.
 */
export function OnEvent(name: string) {
  return <M extends (payload: never, tx: Transaction) => Promise<void>>(
    _prototype: object,
    _method: string | symbol,
    descriptor: TypedPropertyDescriptor<M>,
  ): void => {
    if (descriptor.value) Reflect.defineMetadata(HEARD_EVENT, name, descriptor.value);
  };
}
