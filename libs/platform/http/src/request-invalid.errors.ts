/** One field of a request that does not fit: where it is (`items.0.date`) and the rule it broke (`isDateString`). */
export interface FieldFault {
  field: string;
  rule: string;
}

/** A request whose shape is wrong, with every field that does not fit. Code `REQUEST.INVALID`. */
export class RequestInvalidError extends Error {
  constructor(readonly fields: readonly FieldFault[]) {
    super(`REQUEST.INVALID ${fields.map(({ field, rule }) => `${field}:${rule}`).join(' ')}`);
    this.name = 'RequestInvalidError';
  }
}
