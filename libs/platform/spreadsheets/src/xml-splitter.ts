import { WorkbookFault } from './workbook-fault';

/** A cell holds 32,767 characters, six times that when each is an entity; nothing honest is longer. */
const LONGEST_RUN = 512 * 1024;
const COMMENT = '<!--';
const CDATA = '<![CDATA[';

/**
 * Takes XML in pieces and hands it on as tags and what stands between them, letter by letter as it came. It remembers
 * only what a piece cut off.
 */
export class XmlSplitter {
  private rest = '';

  constructor(private readonly take: (raw: string, isMarkup: boolean) => void) {}

  /** @throws WorkbookFault too large for a tag or text without end, and what the taker throws */
  write(piece: string): void {
    const xml = this.rest + piece;
    let at = 0;
    for (;;) {
      const start = xml.indexOf('<', at);
      if (start < 0) break;
      if (start > at) this.take(xml.slice(at, start), false);
      at = start;
      const end = endOf(xml, start);
      if (end < 0) break;
      this.take(xml.slice(start, end), true);
      at = end;
    }
    this.rest = xml.slice(at);
    if (this.rest.length > LONGEST_RUN) throw WorkbookFault.tooLarge('cell', LONGEST_RUN);
  }

  /** @throws WorkbookFault unreadable where the document breaks off inside a tag */
  end(): void {
    if (this.rest.trim() !== '') throw WorkbookFault.unreadable('xml');
  }
}

/** Where the markup ends that begins here; −1 where the end has not come yet. */
function endOf(xml: string, start: number): number {
  const next = xml[start + 1];
  if (next === '?') return after(xml, '?>', start);
  if (next !== '!') return endOfTag(xml, start);
  if (xml.length - start < CDATA.length) return -1;
  if (xml.startsWith(COMMENT, start)) return after(xml, '-->', start + COMMENT.length);
  if (xml.startsWith(CDATA, start)) return after(xml, ']]>', start);
  return after(xml, '>', start);
}

function after(xml: string, mark: string, from: number): number {
  const at = xml.indexOf(mark, from);
  return at < 0 ? -1 : at + mark.length;
}

/** `>` is allowed inside of quotes. */
function endOfTag(xml: string, start: number): number {
  let quote = 0;
  for (let at = start; at < xml.length; at += 1) {
    const code = xml.charCodeAt(at);
    if (quote !== 0) {
      if (code === quote) quote = 0;
    } else if (code === 34 || code === 39) quote = code;
    else if (code === 62) return at + 1;
  }
  return -1;
}
