import { posix } from 'node:path';
import type { Archive } from './archive';
import { attributeOf } from './attribute-of';
import type { Part } from './read-part';
import { scanPart } from './scan-part';
import { WorkbookFault } from './workbook-fault';

/** The directory of a workbook; a large one lists thousands of names, never megabytes of them. */
const LARGEST_DIRECTORY = 16 * 1024 * 1024;

/** Where a sheet and what its cells refer to lie in the archive. */
export interface SheetPlace {
  readonly name: string;
  readonly sheet: Part;
  readonly texts?: Part;
  readonly styles?: Part;
  /** Days count from 1904, as old Macintosh workbooks do. */
  readonly from1904: boolean;
}

interface Relation {
  readonly id: string;
  readonly type: string;
  readonly target: string;
}

/**
 * The sheet of that name, in any case, else the first one.
 * @throws WorkbookFault unreadable when it is no workbook or carries macros
 */
export async function findSheet(archive: Archive, wanted: string): Promise<SheetPlace> {
  const top = await relationsOf(archive, '');
  const workbook = top.find(({ type }) => type === 'officeDocument')?.target ?? 'xl/workbook.xml';
  await refuseMacros(archive);
  const relations = await relationsOf(archive, workbook);
  const tags = await tagsOf(archive, workbook);
  const sheets = tags
    .filter(([name]) => name === 'sheet')
    .map(([, tag]) => ({
      name: attributeOf(tag, 'name') ?? '',
      target: targetOf(relations, attributeOf(tag, '*:id')),
    }))
    .filter(({ target }) => target !== undefined);
  const chosen = sheets.find(({ name }) => name.trim().toLowerCase() === wanted) ?? sheets.at(0);
  const sheet = archive.find(chosen?.target ?? '');
  if (chosen === undefined || sheet === undefined) throw WorkbookFault.unreadable('sheet');
  const properties = tags.find(([name]) => name === 'workbookPr')?.[1] ?? '';
  return {
    name: chosen.name,
    sheet,
    texts: partOf(archive, relations, 'sharedStrings'),
    styles: partOf(archive, relations, 'styles'),
    from1904: /^(1|true)$/.test(attributeOf(properties, 'date1904') ?? ''),
  };
}

/** A workbook that allows macros says so in its content types, whether it has any or not. */
async function refuseMacros(archive: Archive): Promise<void> {
  const types = await tagsOf(archive, '[Content_Types].xml');
  const isMacro = ([, tag]: readonly [string, string]) =>
    /macroEnabled/i.test(attributeOf(tag, 'ContentType') ?? '');
  if (types.some(isMacro)) throw WorkbookFault.unreadable('macros');
}

function targetOf(relations: readonly Relation[], id: string | undefined): string | undefined {
  return relations.find((one) => one.id === id && one.type === 'worksheet')?.target;
}

function partOf(archive: Archive, relations: readonly Relation[], type: string): Part | undefined {
  return archive.find(relations.find((one) => one.type === type)?.target ?? '');
}

/** What a part refers to; types by their last word, which both editions of the standard share. */
async function relationsOf(archive: Archive, owner: string): Promise<readonly Relation[]> {
  const folder = posix.dirname(owner);
  const tags = await tagsOf(archive, posix.join(folder, '_rels', `${posix.basename(owner)}.rels`));
  return tags
    .filter(([name]) => name === 'Relationship')
    .map(([, tag]) => ({
      id: attributeOf(tag, 'Id') ?? '',
      type: (attributeOf(tag, 'Type') ?? '').replace(/^.*\//, ''),
      target: posix.resolve('/', folder, attributeOf(tag, 'Target') ?? '').slice(1),
    }));
}

/** All opening tags of a small part, each with its name. */
async function tagsOf(archive: Archive, name: string): Promise<readonly (readonly [string, string])[]> {
  const entry = archive.find(name);
  if (entry === undefined) throw WorkbookFault.unreadable('workbook');
  if (entry.claimedSize > LARGEST_DIRECTORY) throw WorkbookFault.tooLarge('workbook', LARGEST_DIRECTORY);
  const tags: (readonly [string, string])[] = [];
  const handler = {
    open: (tag: string, whole: string) => void tags.push([tag, whole]),
    text: () => undefined,
    close: () => undefined,
  };
  for await (const _ of scanPart(entry, handler)) continue;
  return tags;
}
