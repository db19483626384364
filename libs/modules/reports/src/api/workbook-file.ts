import { Readable } from 'node:stream';
import { StreamableFile } from '@nestjs/common';

const WORKBOOK = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** A workbook on its way out. @param name without its ending; what no file system likes is left out of it */
export function workbookFile(pieces: AsyncIterable<Buffer>, name: string): StreamableFile {
  const harmless = name.replace(/[^\w.-]+/g, '_');
  return new StreamableFile(pieces instanceof Readable ? pieces : Readable.from(pieces), {
    type: WORKBOOK,
    disposition: `attachment; filename="${harmless}.xlsx"`,
  });
}
