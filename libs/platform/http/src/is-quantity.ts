import { normalizeDecimal } from '@core/kernel';
import { isMeasurable } from '@core/reporting';
import { ValidateBy, type ValidationOptions } from 'class-validator';

/** A number that can be measured and summed: what rows of files have to be, see `isMeasurable`. */
export function IsQuantity(options?: ValidationOptions): PropertyDecorator {
  const validate = (value: unknown): boolean => {
    const number = typeof value === 'number' ? normalizeDecimal(String(value)) : null;
    return number !== null && isMeasurable(number);
  };
  return ValidateBy({ name: 'isQuantity', validator: { validate } }, options);
}
