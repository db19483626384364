const FORM = /^[A-Z]{2}-[A-Z0-9]{1,3}$/;

/** A code of ISO 3166-2 in its one spelling (`KZ-10`); null when the text is none, as `KZ` or `KAZ` are. */
export function isoSubdivision(text: string): string | null {
  const code = text.trim().toUpperCase();
  return FORM.test(code) ? code : null;
}
