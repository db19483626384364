/** One spelling for comparison: NFC, lower case, single spaces, е for ё, no byte order mark. */
export function headingKey(heading: string): string {
  return heading.normalize('NFC').trim().toLowerCase().replace(/\s+/g, ' ').replaceAll('ё', 'е');
}
