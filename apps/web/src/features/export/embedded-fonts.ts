/** The faces the page has drawn with, as style rules that carry their letters: an image may fetch nothing. */
export async function embeddedFonts(): Promise<string> {
  const drawn = new Set([...document.fonts].filter(({ status }) => status === 'loaded').map(keyOf));
  const rules = [...document.styleSheets]
    .flatMap(facesOf)
    .filter((rule) => drawn.has(keyOf(descriptors(rule))));
  return (await Promise.all(rules.map(carried))).join('');
}

interface Face {
  family: string;
  weight: string;
  style: string;
  unicodeRange: string;
}

function facesOf(sheet: CSSStyleSheet): CSSFontFaceRule[] {
  try {
    return [...sheet.cssRules].filter((rule) => rule instanceof CSSFontFaceRule);
  } catch {
    // A sheet of somebody else's, which an extension may have put here, cannot be read.
    return [];
  }
}

function descriptors({ style }: CSSFontFaceRule): Face {
  const of = (name: string): string => style.getPropertyValue(name);
  return {
    family: of('font-family'),
    weight: of('font-weight') || '400',
    style: of('font-style') || 'normal',
    unicodeRange: of('unicode-range') || 'U+0-10FFFF',
  };
}

function keyOf({ family, weight, style, unicodeRange }: Face): string {
  const plain = (text: string): string => text.replace(/["'\s]/g, '').toLowerCase();
  const named = weight === 'normal' ? '400' : weight === 'bold' ? '700' : weight;
  return [family, named, style, unicodeRange].map(plain).join('|');
}

async function carried(rule: CSSFontFaceRule): Promise<string> {
  const { family, weight, style, unicodeRange } = descriptors(rule);
  const [, address] = /url\(["']?([^"')]+)/.exec(rule.style.getPropertyValue('src')) ?? [];
  if (address === undefined) return '';
  const data = address.startsWith('data:')
    ? address
    : await dataOf(new URL(address, rule.parentStyleSheet?.href ?? location.href));
  return `@font-face{font-family:${family};font-weight:${weight};font-style:${style};unicode-range:${unicodeRange};src:url(${data})}`;
}

async function dataOf(address: URL): Promise<string> {
  const bytes = await (await fetch(address)).blob();
  return new Promise<string>((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(new Error('unreadable font'));
    reader.readAsDataURL(bytes);
  });
}
