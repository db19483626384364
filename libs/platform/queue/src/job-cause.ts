import { trace, type Cause } from '@platform/observability';

/** Beside the payload's own fields; an older worker drops it like every field it does not know. */
const REQUEST_ID = '_requestId';

/** The payload as it goes to the queue, with the request that it began with. */
export function withCause(payload: object): object {
  const { requestId } = trace.current();
  return requestId === undefined ? payload : { ...payload, [REQUEST_ID]: requestId };
}

/** What caused a job: the request, where there was one, and the job itself. */
export function jobCause(job: { name: string; id?: string; data: object }): Cause {
  const requestId: unknown = Reflect.get(job.data, REQUEST_ID);
  return {
    ...(typeof requestId === 'string' && { requestId }),
    job: `${job.name} ${job.id ?? ''}`.trim(),
  };
}
