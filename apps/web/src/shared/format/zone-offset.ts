/**
 * How far the clocks of a zone are from UTC at an instant: `Asia/Almaty` → `UTC+5`. Names of zones are no words: browsers
 * have none in Kazakh, and the identifier is English. What is no zone stays as it came.
 */
export function zoneOffset(zone: string, at: Date): string {
  try {
    const parts = new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      timeZoneName: 'shortOffset',
    }).formatToParts(at);
    const written = parts.find(({ type }) => type === 'timeZoneName')?.value ?? zone;
    return written.replace('GMT', 'UTC').replace(/\+0$/, '').replace('-', '\u2212');
  } catch {
    return zone;
  }
}
