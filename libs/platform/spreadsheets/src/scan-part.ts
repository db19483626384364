import { StringDecoder } from 'node:string_decoder';
import { readPart, type Part } from './read-part';
import { XmlScanner, type XmlHandler } from './xml-scanner';

/** Scans an XML part (UTF-8) and stops after each piece, so that what was found so far can be taken away. */
export async function* scanPart(part: Part, handler: XmlHandler): AsyncGenerator<void> {
  const scanner = new XmlScanner(handler);
  const decoder = new StringDecoder('utf8');
  let isFirst = true;
  for await (const piece of readPart(part)) {
    const text = decoder.write(piece);
    scanner.write(isFirst ? text.replace(/^\uFEFF/, '') : text);
    isFirst = false;
    yield;
  }
  scanner.end();
}
