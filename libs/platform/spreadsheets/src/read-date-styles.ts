import { attributeOf } from './attribute-of';
import { scanPart } from './scan-part';
import type { Part } from './read-part';
import type { XmlHandler } from './xml-scanner';

/** Built-in formats that show a day (ECMA-376 part 1, 18.8.30), those of East Asian languages among them. */
const DAY_FORMATS = new Set([14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58]);

/** Whether a number format shows a day, a month or a year; hours alone are a number. */
export function showsDay(format: string): boolean {
  const [shown] = format.replace(/"[^"]*"|\\.|_.|\*./g, '').split(';');
  if (/\[(h+|m+|s+)\]/i.test(shown)) return false;
  const letters = shown.replace(/\[[^\]]*\]/g, '');
  if (/general/i.test(letters)) return false;
  return /[dy]/i.test(letters) || (/m/i.test(letters) && !/[hs]/i.test(letters));
}

class StyleScan implements XmlHandler {
  readonly isDate: boolean[] = [];
  private readonly custom = new Map<number, boolean>();
  private inFormats = false;

  open(name: string, tag: string): void {
    if (name === 'cellXfs') this.inFormats = true;
    else if (name === 'numFmt') {
      this.custom.set(Number(attributeOf(tag, 'numFmtId')), showsDay(attributeOf(tag, 'formatCode') ?? ''));
    } else if (name === 'xf' && this.inFormats) {
      const format = Number(attributeOf(tag, 'numFmtId') ?? 0);
      this.isDate.push(this.custom.get(format) ?? DAY_FORMATS.has(format));
    }
  }

  text(): void {
    // Styles say everything in attributes.
  }

  close(name: string): void {
    if (name === 'cellXfs') this.inFormats = false;
  }
}

/** For each cell format of a workbook, by its number: whether a number in it is a day. */
export async function readDateStyles(part: Part): Promise<readonly boolean[]> {
  const scan = new StyleScan();
  for await (const _ of scanPart(part, scan)) continue;
  return scan.isDate;
}
