import { tagName } from './tag-name';
import { XmlSplitter } from './xml-splitter';

/** Gets what a scanner finds. Names come without their prefix, text with its entities resolved. */
export interface XmlHandler {
  /** @param tag the whole tag, for `attributeOf` */
  open(name: string, tag: string): void;
  text(text: string): void;
  close(name: string): void;
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const LAST_CODE_POINT = 0x10ffff;
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
 * Reads XML in pieces and in one pass. It builds no tree: a tree of a large workbook's texts is ten times the file.
 * Whether tags match is no concern of it.
 */
export class XmlScanner {
  private readonly splitter: XmlSplitter;

  constructor(private readonly handler: XmlHandler) {
    this.splitter = new XmlSplitter((raw, isMarkup) => {
      if (isMarkup) this.handle(raw);
      else handler.text(decodeEntities(raw));
    });
  }

  /** @throws WorkbookFault too large for a tag or text without end, and what the handler throws */
  write(piece: string): void {
    this.splitter.write(piece);
  }

  /** @throws WorkbookFault unreadable where the document breaks off inside a tag */
  end(): void {
    this.splitter.end();
  }

  private handle(markup: string): void {
    if (markup.startsWith('</')) this.handler.close(tagName(markup));
    else if (markup.startsWith(CDATA)) this.handler.text(markup.slice(CDATA.length, -']]>'.length));
    else if (!markup.startsWith('<!') && !markup.startsWith('<?')) {
      const name = tagName(markup);
      this.handler.open(name, markup);
      if (markup.endsWith('/>')) this.handler.close(name);
    }
  }
}
