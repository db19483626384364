import type { Media } from './media';

/** What the first bytes of a file say it is; a container has to be opened to know what it holds. */
export type Sniffed = Exclude<Media, 'docx' | 'xlsx'> | 'archive' | null;

const RIFF_KIND_AT = 8;

/** Goes by the bytes alone: names and declared types are whatever the sender wants them to be. */
export function sniffMedia(bytes: Buffer): Sniffed {
  const begins = (mark: string, at = 0) => bytes.toString('latin1', at, at + mark.length) === mark;
  if (begins('\xff\xd8\xff')) return 'jpeg';
  if (begins('\x89PNG\r\n\x1a\n')) return 'png';
  if (begins('RIFF') && begins('WEBP', RIFF_KIND_AT)) return 'webp';
  if (begins('%PDF-')) return 'pdf';
  return begins('PK\x03\x04') ? 'archive' : null;
}
