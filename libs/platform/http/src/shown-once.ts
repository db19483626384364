import { SetMetadata } from '@nestjs/common';

/** Metadata key of {@link ShownOnce}. */
export const SHOWN_ONCE = 'uade:shown-once';

/** The answer holds a secret: it is never kept to be given again, an Idempotency-Key or not. */
export function ShownOnce(): MethodDecorator {
  return SetMetadata(SHOWN_ONCE, true);
}
