import { DomainError } from '@core/kernel';
import { decodeCursor } from '@platform/http';

const FORMS = {
  instant: (value: unknown) => typeof value === 'string' && !Number.isNaN(Date.parse(value)),
  uuid: (value: unknown) =>
    typeof value === 'string' && /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(value),
  integer: (value: unknown) => Number.isSafeInteger(value),
  text: (value: unknown) => typeof value === 'string' && !value.includes('\0'),
} as const;

/** What a value of a sort key is. */
export type CursorForm = keyof typeof FORMS;

/**
 * The sort key a page begins after, checked value by value: it came from outside and goes into typed parameters.
 * @throws DomainError `REQUEST.BAD_CURSOR`
 */
export function readCursor<Key extends readonly unknown[]>(
  cursor: string | undefined,
  forms: { readonly [Position in keyof Key]: CursorForm },
): Key | undefined {
  const values = decodeCursor(cursor);
  if (values === undefined) return undefined;
  const fits =
    values.length === forms.length && values.every((value, position) => FORMS[forms[position]](value));
  if (!fits) throw new DomainError('REQUEST.BAD_CURSOR', 'invalid');
  return values as unknown as Key;
}
