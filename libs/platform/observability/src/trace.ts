import { AsyncLocalStorage } from 'node:async_hooks';

/** What the work at hand was caused by. */
export interface Cause {
  /** Of the request that it began with, however many jobs ago. */
  readonly requestId?: string;
  /** `reports.apply.v1 17`: the job that is running. */
  readonly job?: string;
}

const storage = new AsyncLocalStorage<Cause>();

/** Runs work so that everything below it, however deep, knows what caused it. */
function run<T>(cause: Cause, work: () => T): T {
  return storage.run(cause, work);
}

/** What caused the work at hand; empty for what a process does by itself. */
function current(): Cause {
  return storage.getStore() ?? {};
}

/** The thread from a request through the outbox to its jobs: log lines and audit events carry it. */
export const trace = { run, current } as const;
