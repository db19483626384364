import { posix } from 'node:path';
import type { Archive, ArchiveEntry } from './archive';
import { attributeOf } from './attribute-of';
import { scanPart } from './scan-part';
import { WorkbookFault } from './workbook-fault';

/** The directory of a workbook; a large one lists thousands of names, never megabytes of them. */
const LARGEST_DIRECTORY = 4 * 1024 * 1024;

/** Where a sheet and what its cells refer to lie in the archive. */
export interface SheetPlace {
  readonly name: string;
  readonly sheet: ArchiveEntry;
  readonly texts?: ArchiveEntry;
  readonly styles?: ArchiveEntry;
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
 * @throws WorkbookFault unreadable when it is no workbook, carries macros or has no sheet
 */
export async function findSheet(archive: Archive, wanted: string): Promise<SheetPlace> {
  const sheets = await listSheets(archive);
  const chosen = sheets.find(({ name }) => isNamed(name, wanted)) ?? sheets.at(0);
  if (chosen === undefined) throw WorkbookFault.unreadable('sheet');
  return chosen;
}

/** The sheet of that name, in any case; undefined when there is none. @throws WorkbookFault as `findSheet` */
export async function findNamedSheet(archive: Archive, wanted: string): Promise<SheetPlace | undefined> {
  return (await listSheets(archive)).find(({ name }) => isNamed(name, wanted));
}

function isNamed(name: string, wanted: string): boolean {
  return name.trim().toLowerCase() === wanted;
}

/** All sheets that are there, in their order. */
async function listSheets(archive: Archive): Promise<readonly SheetPlace[]> {
  const top = await relationsOf(archive, '');
  const workbook = top.find(({ type }) => type === 'officeDocument')?.target ?? 'xl/workbook.xml';
  await refuseMacros(archive);
  const relations = await relationsOf(archive, workbook);
  const worksheets = worksheetsOf(relations);
  const tags = await tagsOf(archive, workbook);
  const properties = tags.find(([name]) => name === 'workbookPr')?.[1] ?? '';
  const shared = {
    texts: partOf(archive, relations, 'sharedStrings'),
    styles: partOf(archive, relations, 'styles'),
    from1904: /^(1|true)$/.test(attributeOf(properties, 'date1904') ?? ''),
  };
  return tags
    .filter(([name]) => name === 'sheet')
    .flatMap(([, tag]) => {
      const sheet = archive.find(worksheets.get(attributeOf(tag, '*:id') ?? '') ?? '');
      return sheet === undefined ? [] : [{ name: attributeOf(tag, 'name') ?? '', sheet, ...shared }];
    });
}

/** A workbook that allows macros says so in its content types, whether it has any or not. */
async function refuseMacros(archive: Archive): Promise<void> {
  const types = await tagsOf(archive, '[Content_Types].xml');
  const isMacro = ([, tag]: readonly [string, string]) =>
    /macroEnabled/i.test(attributeOf(tag, 'ContentType') ?? '');
  if (types.some(isMacro)) throw WorkbookFault.unreadable('macros');
}

/** Where worksheets lie, by their ids: a directory may list as many as fit, and a search for each would take hours. */
function worksheetsOf(relations: readonly Relation[]): ReadonlyMap<string, string> {
  const worksheets = relations.filter(({ type }) => type === 'worksheet');
  return new Map(worksheets.map(({ id, target }) => [id, target]));
}

function partOf(archive: Archive, relations: readonly Relation[], type: string): ArchiveEntry | undefined {
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
