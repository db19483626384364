import { isUtf8 } from 'node:buffer';
import type { ArchiveEntry } from '@platform/spreadsheets';
import iconv from 'iconv-lite';

/** What Windows writes names of archives in, where its language is Russian; letters it lacks it writes in UTF-8. */
const OEM = 'cp866';

/** The path of an entry in composed letters. Few tools say in which letters they write, so the bytes have to tell. */
export function entryName({ name, rawName }: Pick<ArchiveEntry, 'name' | 'rawName'>): string {
  if (rawName.every((byte) => byte < 0x80)) return name;
  return (isUtf8(rawName) ? rawName.toString('utf8') : iconv.decode(rawName, OEM)).normalize('NFC');
}
