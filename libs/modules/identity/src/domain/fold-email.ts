/** The form two spellings of an address share: `Айгүл@Example.KZ ` is the person of `айгүл@example.kz`. */
export function foldEmail(email: string): string {
  return email.trim().normalize('NFKC').toLowerCase();
}
