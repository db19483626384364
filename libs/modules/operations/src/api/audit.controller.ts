import type { Actor } from '@core/access';
import { DomainError } from '@core/kernel';
import { Controller, Get, Header, Query, StreamableFile } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { AuditKeys, CheckChain, ExportChain } from '@platform/audit';
import { CurrentActor, decodeCursor, Page, pageOf, Permission } from '@platform/http';
import { Readable } from 'node:stream';
import { AuditEventReader } from '../data/audit-event.reader';
import { WholeSystem } from '../use-cases/whole-system';
import { AuditKeyResponse } from './audit-key.response';
import { ChainReportResponse, presentChainReport } from './chain-report.response';
import { CheckChainRequest } from './check-chain.request';
import { EventPageResponse, presentEvent } from './event.response';
import { ListEventsRequest } from './list-events.request';

/** Who did what, and whether the record of it is whole. */
@ApiTags('audit')
@Controller('audit')
@Permission('audit.read')
export class AuditController {
  constructor(
    private readonly events: AuditEventReader,
    private readonly whole: WholeSystem,
    private readonly chain: CheckChain,
    private readonly exports: ExportChain,
    private readonly keys: AuditKeys,
  ) {}

  /** The newest first; of the places and programmes that one may audit. */
  @Get()
  async list(
    @Query() { cursor, ...filter }: ListEventsRequest,
    @CurrentActor() actor: Actor,
  ): Promise<EventPageResponse> {
    const rows = await this.events.list({ ...filter, before: beforeOf(cursor) }, actor);
    const { items, nextCursor } = pageOf(rows, filter.limit, ({ event }) => [event.id]);
    return new Page(items.map(presentEvent), nextCursor);
  }

  /** Goes through the chain and names what is wrong with it. */
  @Get('check')
  @Header('cache-control', 'no-store')
  async check(
    @Query() { from }: CheckChainRequest,
    @CurrentActor() actor: Actor,
  ): Promise<ChainReportResponse> {
    await this.whole.demand('audit.read', actor);
    return presentChainReport(await this.chain.run(from));
  }

  /** The key that signatures are checked with; keep a copy elsewhere. */
  @Get('key')
  async key(): Promise<AuditKeyResponse> {
    const key = await this.keys.verifying();
    if (key === undefined) throw new DomainError('AUDIT.KEY_UNKNOWN', 'not_found');
    return { id: key.id, algorithm: 'Ed25519', pem: key.pem };
  }

  /** The whole trail with its seals and roots as lines of JSON, for a check elsewhere. */
  @Get('export')
  async export(@CurrentActor() actor: Actor): Promise<StreamableFile> {
    await this.whole.demand('audit.read', actor);
    return new StreamableFile(Readable.from(this.exports.run()), {
      type: 'application/x-ndjson; charset=utf-8',
      disposition: 'attachment; filename="audit.ndjson"',
    });
  }
}

function beforeOf(cursor: string | undefined): number | undefined {
  const values = decodeCursor(cursor);
  if (values === undefined) return undefined;
  const [before] = values;
  if (values.length !== 1 || !Number.isSafeInteger(before)) {
    throw new DomainError('REQUEST.BAD_CURSOR', 'invalid');
  }
  return before as number;
}
