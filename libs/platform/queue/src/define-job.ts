import type { JobDefinition } from './job-definition';
import { parsePayload } from './parse-payload';

const NAME = /^[a-z][a-z0-9-]*(\.[a-z][a-z0-9-]*)+\.v[1-9][0-9]*$/;

/** Checks a catalogue entry when its file is loaded, so that a bad one stops the process at once. Throws TypeError. */
export function defineJob<P extends object>(definition: JobDefinition<P>): JobDefinition<P> {
  const { name, attempts, backoffMs, concurrency, every } = definition;
  if (!NAME.test(name)) throw new TypeError(`Job name ${name} is not of the form area.verb.v1.`);
  if (attempts < 1 || backoffMs < 0 || concurrency < 1) {
    throw new TypeError(`Job ${name}: attempts and concurrency are at least 1, backoffMs at least 0.`);
  }
  if (every !== undefined) parsePayload(definition, {});
  return Object.freeze(definition);
}
