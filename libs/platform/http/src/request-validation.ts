import { ArgumentMetadata, ValidationError, ValidationPipe } from '@nestjs/common';
import { FieldFault, RequestInvalidError } from './request-invalid.errors';

/**
 * Turns what came in into the declared request class and checks it. Undeclared fields of a body are refused,
 * because a misspelt field would be a silent loss; undeclared query parameters are dropped, as links carry many.
 */
export class RequestValidation extends ValidationPipe {
  private readonly strict = new ValidationPipe({ ...OPTIONS, forbidNonWhitelisted: true });

  constructor() {
    super(OPTIONS);
  }

  override transform(value: unknown, metadata: ArgumentMetadata): Promise<unknown> {
    if (metadata.type !== 'body') return super.transform(value, metadata) as Promise<unknown>;
    // A request without a body is an empty object: its required fields are then named one by one.
    return this.strict.transform(value ?? {}, metadata) as Promise<unknown>;
  }
}

const OPTIONS = {
  transform: true,
  whitelist: true,
  exceptionFactory: (errors: ValidationError[]) =>
    new RequestInvalidError(errors.flatMap((error) => faultsOf(error))),
};

function faultsOf(error: ValidationError, parent = ''): FieldFault[] {
  const field = `${parent}${error.property}`;
  const own = Object.keys(error.constraints ?? {}).map((rule) => ({ field, rule }));
  const below = (error.children ?? []).flatMap((child) => faultsOf(child, `${field}.`));
  return [...own, ...below];
}
