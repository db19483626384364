import { plainToInstance } from 'class-transformer';
import { validateSync, type ValidationError } from 'class-validator';
import { InvalidPayload } from './invalid-payload.errors';
import type { JobDefinition } from './job-definition';

/** Plain data from a queue as an instance of the job's payload class; unknown fields are dropped. Throws InvalidPayload. */
export function parsePayload<P extends object>(definition: JobDefinition<P>, data: unknown): P {
  const payload = plainToInstance(definition.payload, data);
  if (typeof payload !== 'object' || payload === null || Array.isArray(payload)) {
    throw new InvalidPayload(definition.name, ['is not an object']);
  }
  const errors = validateSync(payload, { whitelist: true, forbidUnknownValues: false });
  if (errors.length > 0) throw new InvalidPayload(definition.name, errors.flatMap(faultsOf));
  return payload;
}

function faultsOf(error: ValidationError): string[] {
  return [...Object.values(error.constraints ?? {}), ...(error.children ?? []).flatMap(faultsOf)];
}
