import type { JobContext } from './job-context';
import type { JobDefinition } from './job-definition';

/** Where the decorator leaves the job's name on the method. */
export const HANDLED_JOB = 'uade:handles-job';

/** Marks a provider's method as the one handler of a job. It must be idempotent: a job may run twice. */
export function HandlesJob<P>(definition: JobDefinition<P>) {
  return <M extends (payload: P, context: JobContext) => Promise<void>>(
    _prototype: object,
    _method: string | symbol,
    descriptor: TypedPropertyDescriptor<M>,
  ): void => {
    if (descriptor.value) Reflect.defineMetadata(HANDLED_JOB, definition.name, descriptor.value);
  };
}
