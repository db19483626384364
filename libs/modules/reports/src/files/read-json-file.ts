import { FileFault } from '../domain/file-fault';
import { decodeText } from './decode-text';
import { inspectContent } from './inspect-content';
import { WorkbookRowSource } from './workbook-row-source';

/**
 * Reads a JSON document as a whole: those that are read so are small.
 * @param read opens the stored file from its beginning
 * @param guard looks at the text before it becomes objects, which take many times its room
 * @throws FileFault when it is no JSON or too large
 */
export async function readJsonFile(
  read: () => AsyncIterable<Buffer>,
  longest: number,
  guard?: (text: string) => void,
): Promise<unknown> {
  const { format, encoding } = await inspectContent(read());
  if (format === 'workbook') await refuseFaulty(read());
  if (format !== 'json') throw FileFault.of('IMPORT.UNREADABLE', { reason: 'json' });
  let text = '';
  for await (const piece of decodeText(read(), encoding)) {
    text += piece;
    if (text.length > longest) throw FileFault.of('IMPORT.TOO_LARGE', { what: 'document', max: longest });
  }
  guard?.(text);
  try {
    return JSON.parse(text);
  } catch {
    throw FileFault.of('IMPORT.UNREADABLE', { reason: 'json' });
  }
}

/** A workbook is no document; one that cannot even be opened is refused for that reason, so that nobody mends the wrong thing. */
async function refuseFaulty(content: AsyncIterable<Buffer>): Promise<void> {
  await WorkbookRowSource.open(content, 'territories');
}
