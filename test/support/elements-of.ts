/** An element of an XML document. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** The text directly inside; character data unwrapped, entities as they are. */
  text: string;
}

const TOKEN =
  /<\?[^]*?\?>|<!--[^]*?-->|<!\[CDATA\[([^]*?)\]\]>|<\/([\w:]+)\s*>|<([\w:]+)((?:\s+[\w:]+="[^"<]*")*)\s*(\/?)>|([^<]+)/gy;
const ATTRIBUTE = /([\w:]+)="([^"]*)"/g;
const BARE_AMPERSAND = /&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)/i;

/** The elements of a well-formed document in their order. @throws Error where it is not well-formed */
export function elementsOf(xml: string): XmlElement[] {
  const elements: XmlElement[] = [];
  const open: XmlElement[] = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < xml.length) {
    const at = TOKEN.lastIndex;
    const token = TOKEN.exec(xml);
    if (token === null) throw new Error(`Not well-formed at ${at}: ${xml.slice(at, at + 60)}`);
    const [, data, closed, name, attributes = '', isEmpty, text] = token;
    const inside = open.at(-1);
    if (data !== undefined && inside) inside.text += data;
    if (text !== undefined) {
      if (BARE_AMPERSAND.test(text)) throw new Error(`A bare ampersand in ${text}`);
      if (inside) inside.text += text.trim();
      else if (text.trim() !== '') throw new Error(`Text outside of the document: ${text}`);
    }
    if (name !== undefined) {
      const pairs = [...attributes.matchAll(ATTRIBUTE)].map(([, key, value]) => [key, value]);
      const element = { name, attributes: Object.fromEntries(pairs) as Record<string, string>, text: '' };
      elements.push(element);
      if (isEmpty === '') open.push(element);
    }
    if (closed !== undefined && open.pop()?.name !== closed) throw new Error(`</${closed}> closes nothing`);
  }
  if (open.length > 0) throw new Error(`<${open[0].name}> is never closed`);
  return elements;
}
