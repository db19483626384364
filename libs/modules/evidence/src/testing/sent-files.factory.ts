import { crc32, deflateRawSync, deflateSync } from 'node:zlib';
import sharp from 'sharp';

/** A picture of one colour with more and more of another, so that it does not shrink to nothing. */
export async function aPicture(
  media: 'jpeg' | 'png' | 'webp',
  width = 1200,
  height = 800,
  notes: Parameters<ReturnType<typeof sharp>['withExif']>[0] = {},
): Promise<Buffer> {
  const pixels = Buffer.alloc(width * height * 3, 0);
  for (let at = 0; at < pixels.length; at += 3) pixels[at] = (at * 7) % 251;
  return sharp(pixels, { raw: { width, height, channels: 3 } })
    .withExif(notes)
    .toFormat(media)
    .toBuffer();
}

/** What a camera notes: 12 March 2026, 14:03:22 at UTC+5, at 51°07′46.8″ N and 71°25′30″ E. */
export const CAMERA_NOTES = {
  IFD0: { Make: 'Camera', Model: 'SECRET-SERIAL-4711' },
  IFD2: { DateTimeOriginal: '2026:03:12 14:03:22', OffsetTimeOriginal: '+05:00' },
  IFD3: {
    GPSLatitudeRef: 'N',
    GPSLatitude: '51/1 7/1 4680/100',
    GPSLongitudeRef: 'E',
    GPSLongitude: '71/1 25/1 3000/100',
  },
};

/** A PNG that says it has so many pixels and is small: one bit each, all black. */
export function aBomb(width: number, height: number): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header[8] = 1;
  const rows = deflateSync(Buffer.alloc(height * (Math.ceil(width / 8) + 1)), { level: 9 });
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    ...[part('IHDR', header), part('IDAT', rows), part('IEND', Buffer.alloc(0))],
  ]);
}

function part(type: string, content: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), content]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(content.length);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}

/** A JPEG that is a page as well: markup in a comment inside it and behind its end. */
export async function aPolyglot(): Promise<Buffer> {
  const markup = Buffer.from('<html><script>alert(1)</script></html>');
  const picture = await aPicture('jpeg', 60, 40);
  const comment = Buffer.alloc(4);
  comment.writeUInt16BE(0xfffe, 0);
  comment.writeUInt16BE(markup.length + 2, 2);
  return Buffer.concat([picture.subarray(0, 2), comment, markup, picture.subarray(2), markup]);
}

/** An archive of files; its entries' names are taken as they are. */
export function anArchive(files: Readonly<Record<string, string | Buffer>>): Buffer {
  const bodies: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [path, content] of Object.entries(files)) {
    const bytes = Buffer.from(content);
    const data = deflateRawSync(bytes);
    const name = Buffer.from(path);
    const fields = Buffer.alloc(26);
    fields.writeUInt16LE(20, 0);
    fields.writeUInt16LE(0x0800, 2);
    fields.writeUInt16LE(8, 4);
    fields.writeUInt32LE(crc32(bytes), 10);
    fields.writeUInt32LE(data.length, 14);
    fields.writeUInt32LE(bytes.length, 18);
    fields.writeUInt16LE(name.length, 22);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(offset, 10);
    directory.push(Buffer.from('PK\x01\x02\x14\x00', 'latin1'), fields, tail, name);
    bodies.push(Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), fields, name, data]));
    offset += bodies[bodies.length - 1].length;
  }
  const listed = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(bodies.length, 4);
  end.writeUInt16LE(bodies.length, 6);
  end.writeUInt32LE(listed.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...bodies, listed, Buffer.from('PK\x05\x06', 'latin1'), end]);
}

/** A document of a word processor, as small as they come; `more` is what else lies in it. */
export function aDocument(more: Readonly<Record<string, string | Buffer>> = {}): Buffer {
  const types = '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>';
  return anArchive({ '[Content_Types].xml': types, 'word/document.xml': '<w:document/>', ...more });
}
