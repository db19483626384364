import type { Actor } from '@core/access';
import { Clock, type Language } from '@core/kernel';
import {
  DIFFERENCES_TABLE,
  DifferencesResponse,
  ItemDifferenceReader,
  ListDifferencesRequest,
  presentDifferences,
} from '@modules/road-maps';
import { Controller, Get, Param, ParseUUIDPipe, Query, StreamableFile } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { AsTable, CurrentActor, Page, pageOf, PageRequest, Permission } from '@platform/http';
import { Readable } from 'node:stream';
import { FindingReader } from '../data/finding.reader';
import { ImportChangeReader } from '../data/import-change.reader';
import { ImportReader } from '../data/import.reader';
import { proposedItems } from '../data/proposed-items';
import { findingLines } from './finding-lines';
import { FindingResponse, presentFinding } from './finding.response';
import { ImportChangeResponse, presentImportChange } from './import-change.response';
import { ListFindingsRequest } from './list-findings.request';
import { MarkFile } from '../findings/mark-file';
import { readCursor } from './read-cursor';
import { workbookFile } from './workbook-file';

/** What is said of the rows of one file. */
@ApiTags('imports')
@Controller('imports/:id')
@Permission('import.read')
export class ImportRowsController {
  constructor(
    private readonly imports: ImportReader,
    private readonly findings: FindingReader,
    private readonly changes: ImportChangeReader,
    private readonly markFile: MarkFile,
    private readonly differences: ItemDifferenceReader,
    private readonly clock: Clock,
  ) {}

  /** In the order of the file; as JSON by pages, as CSV or as a marked workbook all of them. */
  @Get('findings')
  async listFindings(
    @Param('id', ParseUUIDPipe) id: string,
    @Query() { cursor, limit, format, lang }: ListFindingsRequest,
    @CurrentActor() actor: Actor,
  ): Promise<Page<FindingResponse> | StreamableFile> {
    await this.imports.get(id, actor);
    if (format === 'csv') return this.file(id, lang);
    if (format === 'xlsx') return workbookFile(await this.markFile.run(id, lang), `findings-${id}`);
    const after = readCursor<[number, number]>(cursor, ['integer', 'integer']);
    const { items, nextCursor } = pageOf(await this.findings.list(id, after, limit), limit, (finding) => [
      finding.row ?? 0,
      finding.id,
    ]);
    return new Page(items.map(presentFinding), nextCursor);
  }

  /** What each row would do, beside what is recorded now; while the file is on its way or was previewed. */
  @Get('changes')
  async listChanges(
    @Param('id', ParseUUIDPipe) id: string,
    @Query() { cursor, limit }: PageRequest,
    @CurrentActor() actor: Actor,
  ): Promise<Page<ImportChangeResponse>> {
    await this.imports.get(id, actor);
    const [after] = readCursor<[number]>(cursor, ['integer']) ?? [0];
    const rows = await this.changes.list(id, after, limit);
    const { items, nextCursor } = pageOf(rows, limit, (row) => [row.rowNumber]);
    return new Page(items.map(presentImportChange), nextCursor);
  }

  /** What a proposed road map would add or edit, item by item, against what is in force; of other files nothing. */
  @Get('differences')
  @AsTable(DIFFERENCES_TABLE)
  async listDifferences(
    @Param('id', ParseUUIDPipe) id: string,
    @Query() { change, attribute, limit, cursor }: ListDifferencesRequest,
    @CurrentActor() actor: Actor,
  ): Promise<DifferencesResponse> {
    await this.imports.get(id, actor);
    const proposed = proposedItems(id, this.clock.now());
    return presentDifferences(
      await this.differences.list(proposed, { change, attribute }, { limit, cursor }),
    );
  }

  private file(id: string, language: Language): StreamableFile {
    return new StreamableFile(Readable.from(findingLines(this.findings.all(id), language)), {
      type: 'text/csv; charset=utf-8',
      disposition: `attachment; filename="findings-${id}.csv"`,
    });
  }
}
