import { scanPart } from './scan-part';
import type { Part } from './read-part';
import { WorkbookFault } from './workbook-fault';
import type { XmlHandler } from './xml-scanner';

/** Text as a cell means it: `_x000D_` and its like are characters that XML cannot hold. */
export function decodeEscapes(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9a-f]{4})_/gi, (_whole, code: string) =>
    String.fromCharCode(parseInt(code, 16)),
  );
}

class TextScan implements XmlHandler {
  readonly texts: string[] = [];
  private current = '';
  private taken = 0;
  private inText = false;
  private inReading = false;

  constructor(private readonly limits: { readonly characters: number; readonly cell: number }) {}

  open(name: string): void {
    if (name === 'si') this.current = '';
    else if (name === 'rPh') this.inReading = true;
    else if (name === 't') this.inText = !this.inReading;
  }

  text(text: string): void {
    if (!this.inText) return;
    this.current += text;
    if (this.current.length > this.limits.cell) throw WorkbookFault.tooLarge('cell', this.limits.cell);
  }

  close(name: string): void {
    if (name === 't') this.inText = false;
    else if (name === 'rPh') this.inReading = false;
    else if (name === 'si') this.keep(decodeEscapes(this.current));
  }

  /** A copy: a piece of a larger string would keep all of that in memory. */
  private keep(text: string): void {
    this.taken += text.length;
    const { characters } = this.limits;
    if (this.taken > characters) throw WorkbookFault.tooLarge('characters', characters);
    this.texts.push(Buffer.from(text, 'utf16le').toString('utf16le'));
  }
}

/** The texts that cells refer to by number, without their formatting. */
export async function readSharedTexts(
  part: Part,
  limits: { readonly characters: number; readonly cell: number },
): Promise<readonly string[]> {
  const scan = new TextScan(limits);
  for await (const _ of scanPart(part, scan)) continue;
  return scan.texts;
}
