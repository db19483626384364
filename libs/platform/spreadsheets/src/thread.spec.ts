import { readWorkbook } from './read-workbook';
import { aWorkbook } from './testing/workbook.factory';

async function* whole(bytes: Buffer): AsyncGenerator<Buffer> {
  yield bytes;
}

describe('a thread that runs out of memory', () => {
  it('ends alone, and the file is too large', async () => {
    // 60 MB of texts that are all different, within every limit of a sheet.
    const texts = Array.from(
      { length: 60_000 },
      (_, index) => `<si><t>${String(index).padEnd(500, 'ә')}</t></si>`,
    );
    const rows = '<row r="1"><c r="A1" t="s"><v>0</v></c></row>';
    const bytes = aWorkbook({ sheets: { S: rows }, texts: texts.join('') });
    const read = async (memoryMb: number) => {
      const sheet = await readWorkbook(whole(bytes), { sheet: 's', memoryMb });
      for await (const _ of sheet.rows()) continue;
    };
    await expect(read(32)).rejects.toMatchObject({ kind: 'too_large', params: { what: 'memory', max: 32 } });
    await expect(read(512)).resolves.toBeUndefined();
  }, 60_000);
});
