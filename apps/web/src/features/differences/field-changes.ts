import { LANGUAGES } from '@core/kernel';

/** A field as it was and as it would be; null where nothing is said. */
export interface FieldChange {
  /** As in the row; of a text in several languages `title_kk` and so on, each for itself. */
  field: string;
  before: unknown;
  after: unknown;
}

type Fields = Readonly<Record<string, unknown>>;

/** Stands in a column of its own. */
const PLACE_IN_FILE = 'rowNumber';

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isByLanguage = (value: unknown): value is Fields =>
  isFields(value) && Object.keys(value).every((key) => LANGUAGES.some((language) => language === key));

function said(value: unknown): unknown {
  const isNothing = value === undefined || value === '' || (Array.isArray(value) && value.length === 0);
  return isNothing ? null : value;
}

/** A text in several languages, spread over them; anything else as it is. */
function spread(field: string, before: unknown, after: unknown): FieldChange[] {
  const hasLanguages =
    (isByLanguage(before) && (after === null || isByLanguage(after))) ||
    (before === null && isByLanguage(after));
  if (!hasLanguages) return [{ field, before, after }];
  return LANGUAGES.map((language) => ({
    field: `${field}_${language}`,
    before: said((before as Fields | null)?.[language]),
    after: said((after as Fields | null)?.[language]),
  }));
}

/** What differs of one field; nothing where it says the same. */
export function fieldChange(field: string, before: unknown, after: unknown): FieldChange[] {
  return spread(field, said(before), said(after)).filter(
    (one) => JSON.stringify(one.before) !== JSON.stringify(one.after),
  );
}

/** Which fields differ between two rows, and how; of a row without the other all that it says. */
export function fieldChanges(before: object | null, after: object | null): FieldChange[] {
  const [old, next] = [{ ...before }, { ...after }] as Fields[];
  return [...new Set([...Object.keys(next), ...Object.keys(old)])]
    .filter((field) => field !== PLACE_IN_FILE)
    .flatMap((field) => fieldChange(field, old[field], next[field]));
}
