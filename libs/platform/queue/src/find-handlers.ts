import type { MarkedMethod } from './marked-method';

/**
 * One handler for each job name. Throws one error that lists every job without a handler, with two, and every handler
 * of a job that is not in the catalogue.
 */
export function findHandlers(
  names: readonly string[],
  methods: readonly MarkedMethod<string>[],
): Map<string, MarkedMethod<string>> {
  const faults = names.flatMap((name) => {
    const handlers = methods.filter((method) => method.mark === name);
    if (handlers.length === 0) return [`${name} has no handler`];
    return handlers.length > 1
      ? [`${name} has several handlers: ${handlers.map((each) => each.where).join(', ')}`]
      : [];
  });
  const strays = methods.filter((method) => !names.includes(method.mark));
  faults.push(
    ...strays.map((method) => `${method.where} handles ${method.mark}, which is not in the catalogue`),
  );
  if (faults.length > 0) throw new Error(`The job catalogue and its handlers differ: ${faults.join('; ')}.`);
  return new Map(methods.map((method) => [method.mark, method]));
}
