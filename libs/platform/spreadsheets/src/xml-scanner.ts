import { WorkbookFault } from './workbook-fault';

/** Gets what a scanner finds. Names come without their prefix, text with its entities resolved. */
export interface XmlHandler {
  /** @param tag the whole tag, for `attributeOf` */
  open(name: string, tag: string): void;
  text(text: string): void;
  close(name: string): void;
}

/** A cell holds 32,767 characters, six times that when each is an entity; nothing honest is longer. */
const LONGEST_RUN = 512 * 1024;
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const LAST_CODE_POINT = 0x10ffff;
const COMMENT = '<!--';
const CDATA = '<![CDATA[';

/** Text with its entities resolved; only the five of XML and numbers, since nobody may declare others. */
export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(#x[0-9a-f]{1,6}|#[0-9]{1,7}|[a-z]{2,4});/gi, (whole, name: string) => {
    if (!name.startsWith('#')) return ENTITIES[name] ?? whole;
    const code = /^#x/i.test(name) ? parseInt(name.slice(2), 16) : Number(name.slice(1));
    return code <= LAST_CODE_POINT ? String.fromCodePoint(code) : whole;
  });
}

/**
 * Reads XML in pieces and in one pass, remembering only what a piece cut off. It builds no tree: a tree of a large
 * workbook's texts is ten times the file. Whether tags match is no concern of it.
 */
export class XmlScanner {
  private rest = '';

  constructor(private readonly handler: XmlHandler) {}

  /** @throws WorkbookFault too large for a tag or text without end, and what the handler throws */
  write(piece: string): void {
    const xml = this.rest + piece;
    let at = 0;
    for (;;) {
      const start = xml.indexOf('<', at);
      if (start < 0) break;
      if (start > at) this.handler.text(decodeEntities(xml.slice(at, start)));
      at = start;
      const end = endOf(xml, start);
      if (end < 0) break;
      this.handle(xml.slice(start, end));
      at = end;
    }
    this.rest = xml.slice(at);
    if (this.rest.length > LONGEST_RUN) throw WorkbookFault.tooLarge('cell', LONGEST_RUN);
  }

  /** @throws WorkbookFault unreadable where the document breaks off inside a tag */
  end(): void {
    if (this.rest.trim() !== '') throw WorkbookFault.unreadable('xml');
  }

  private handle(markup: string): void {
    if (markup.startsWith('</')) this.handler.close(nameOf(markup, 2));
    else if (markup.startsWith(CDATA)) this.handler.text(markup.slice(CDATA.length, -']]>'.length));
    else if (!markup.startsWith('<!') && !markup.startsWith('<?')) {
      const name = nameOf(markup, 1);
      this.handler.open(name, markup);
      if (markup.endsWith('/>')) this.handler.close(name);
    }
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

function nameOf(markup: string, from: number): string {
  let start = from;
  for (let at = from; at < markup.length; at += 1) {
    const code = markup.charCodeAt(at);
    if (code === 58) start = at + 1;
    else if (code <= 32 || code === 47 || code === 62) return markup.slice(start, at);
  }
  return markup.slice(start);
}
