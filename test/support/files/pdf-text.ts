import { inflateSync } from 'node:zlib';

/** Characters by the codes a font writes. */
type CharacterMap = ReadonlyMap<number, string>;

const STREAM = /(\d+) 0 obj\s*<<((?:(?!endobj)[\s\S])*?)>>\s*stream\r?\n/g;

/**
 * The text of a PDF as a reader would copy it: glyph codes are led back to letters by the maps the document carries, so a
 * missing map, or one that lacks Kazakh letters, shows. Every space is a plain one, and a hyphen ends no word.
 */
export function pdfText(bytes: Buffer): string {
  const raw = bytes.toString('latin1');
  const streams = new Map<string, string>();
  for (const match of raw.matchAll(STREAM)) {
    const from = match.index + match[0].length;
    const until = raw.indexOf('endstream', from);
    const content = Buffer.from(raw.slice(from, until), 'latin1');
    streams.set(match[1], inflated(content, match[2]));
  }
  const maps = fontMaps(raw, streams);
  return [...streams.values()]
    .filter((content) => /\bTf\b/.test(content))
    .map((content) => textOf(content, maps))
    .join(' ')
    .replace(/\s+/g, ' ')
    .replaceAll('- ', '-');
}

function inflated(content: Buffer, head: string): string {
  if (!head.includes('FlateDecode')) return content.toString('latin1');
  try {
    return inflateSync(content).toString('latin1');
  } catch {
    return '';
  }
}

/** By the name a page gives a font, `F1`. */
function fontMaps(raw: string, streams: ReadonlyMap<string, string>): Map<string, CharacterMap> {
  const maps = new Map<string, CharacterMap>();
  for (const [, name, object] of raw.matchAll(/\/(F\d+) (\d+) 0 R/g)) {
    const at = raw.indexOf(`\n${object} 0 obj`);
    const [, map] = /\/ToUnicode (\d+) 0 R/.exec(raw.slice(at, raw.indexOf('endobj', at))) ?? [];
    if (map !== undefined) maps.set(name, charactersOf(streams.get(map) ?? ''));
  }
  return maps;
}

function charactersOf(map: string): CharacterMap {
  const characters = new Map<number, string>();
  for (const [, range] of map.matchAll(/beginbfrange([\s\S]*?)endbfrange/g)) {
    for (const [, from, , list] of range.matchAll(/<(\w+)>\s*<(\w+)>\s*\[([^\]]*)\]/g)) {
      [...list.matchAll(/<([\w\s]+)>/g)].forEach(([, code], index) =>
        characters.set(Number.parseInt(from, 16) + index, fromUtf16(code)),
      );
    }
  }
  return characters;
}

function fromUtf16(hex: string): string {
  const bytes = Buffer.from(hex.replace(/\s/g, ''), 'hex');
  return bytes.swap16().toString('utf16le');
}

function textOf(content: string, maps: ReadonlyMap<string, CharacterMap>): string {
  let text = '';
  let map: CharacterMap = new Map();
  for (const [, font, shown] of content.matchAll(/\/(F\d+) [\d.]+ Tf|\[([^\]]*)\] TJ|ET/g)) {
    if (font !== undefined) map = maps.get(font) ?? new Map<number, string>();
    else if (shown === undefined) text += ' ';
    else text += lettersOf(shown, map);
  }
  return text;
}

function lettersOf(shown: string, map: CharacterMap): string {
  return [...shown.matchAll(/<(\w+)>/g)]
    .flatMap(([, hex]) => hex.match(/.{4}/g) ?? [])
    .map((code) => map.get(Number.parseInt(code, 16)) ?? '\uFFFD')
    .join('');
}
