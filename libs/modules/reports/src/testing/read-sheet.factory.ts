import { readWorkbook, type SheetCell } from '@platform/spreadsheets';

/** The rows of a sheet of a workbook, by its name in lower case. */
export async function readSheet(content: Buffer, name = 'progress'): Promise<SheetCell[][]> {
  async function* whole(): AsyncGenerator<Buffer> {
    yield content;
  }
  const sheet = await readWorkbook(whole(), { sheet: name });
  const rows: SheetCell[][] = [];
  for await (const batch of sheet.rows()) rows.push(...batch.map(({ cells }) => [...cells]));
  return rows;
}
