import { scopeOf, type Actor } from '@core/access';
import { Controller, Get, Param, Post, Req } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiTags, type ApiBodyOptions } from '@nestjs/swagger';
import { CurrentActor, IdPipe, Permission } from '@platform/http';
import type { FastifyRequest } from 'fastify';
import { EvidenceReader } from '../data/evidence.reader';
import type { NamedContent } from '../data/evidence.repository';
import { TargetReader } from '../data/target.reader';
import type { EvidenceTarget } from '../domain/evidence-target';
import { AttachEvidence } from '../use-cases/attach-evidence';
import { KeepContent } from '../use-cases/keep-content';
import { EvidenceListResponse, presentEvidenceList } from './evidence.response';
import { eachSentFile } from './each-sent-file';

const FILES_BODY: ApiBodyOptions = {
  schema: {
    type: 'object',
    required: ['file'],
    properties: { file: { type: 'array', maxItems: 10, items: { type: 'string', format: 'binary' } } },
  },
};

/** Photos and documents of entries and verifications. */
@ApiTags('evidence')
@Controller()
export class AttachmentsController {
  constructor(
    private readonly attach: AttachEvidence,
    private readonly keep: KeepContent,
    private readonly evidence: EvidenceReader,
    private readonly targets: TargetReader,
  ) {}

  /** Attaches files to an entry, all or none; what is attached already stays. Answers with all its files. */
  @Post('entries/:id/evidence')
  @Permission('report.submit')
  @ApiConsumes('multipart/form-data')
  @ApiBody(FILES_BODY)
  async addToEntry(
    @Param('id') id: string,
    @Req() request: FastifyRequest,
    @CurrentActor() actor: Actor,
  ): Promise<EvidenceListResponse> {
    const target = await this.attach.entry(id, actor);
    await this.add(target, request, actor);
    return this.ofTarget(target, actor);
  }

  /** The files of an entry. */
  @Get('entries/:id/evidence')
  @Permission('evidence.read')
  async ofEntry(@Param('id') id: string, @CurrentActor() actor: Actor): Promise<EvidenceListResponse> {
    const { target } = await this.targets.entry(id, scopeOf(actor, 'evidence.read'));
    return this.ofTarget(target, actor);
  }

  /** Attaches files to a verification, all or none. Answers with all its files. */
  @Post('items/:id/verifications/:verification/evidence')
  @Permission('verification.record')
  @ApiConsumes('multipart/form-data')
  @ApiBody(FILES_BODY)
  async addToVerification(
    @Param('id', IdPipe) itemId: number,
    @Param('verification', IdPipe) id: number,
    @Req() request: FastifyRequest,
    @CurrentActor() actor: Actor,
  ): Promise<EvidenceListResponse> {
    const target = await this.attach.verification(itemId, id, actor);
    await this.add(target, request, actor);
    return this.ofTarget(target, actor);
  }

  /** The files of a verification. */
  @Get('items/:id/verifications/:verification/evidence')
  @Permission('evidence.read')
  async ofVerification(
    @Param('id', IdPipe) itemId: number,
    @Param('verification', IdPipe) id: number,
    @CurrentActor() actor: Actor,
  ): Promise<EvidenceListResponse> {
    const { target } = await this.targets.verification(itemId, id, scopeOf(actor, 'evidence.read'));
    return this.ofTarget(target, actor);
  }

  /** All files of an item: of every revision of its entries, and of its verifications. */
  @Get('items/:id/evidence')
  @Permission('evidence.read')
  async ofItem(
    @Param('id', IdPipe) itemId: number,
    @CurrentActor() actor: Actor,
  ): Promise<EvidenceListResponse> {
    const scope = scopeOf(actor, 'evidence.read');
    await this.targets.requireItem(itemId, scope);
    return presentEvidenceList(await this.evidence.list({ itemId }, scope));
  }

  private async add(target: EvidenceTarget, request: FastifyRequest, actor: Actor): Promise<void> {
    const contents: NamedContent[] = [];
    await eachSentFile(request, async (bytes, name) => {
      contents.push({ name, contentId: await this.keep.run(bytes, name, actor) });
    });
    await this.attach.run(target, contents, actor);
  }

  private async ofTarget(
    { itemId, entry, verificationId }: EvidenceTarget,
    actor: Actor,
  ): Promise<EvidenceListResponse> {
    const filter = entry ?? { itemId, verificationId };
    return presentEvidenceList(await this.evidence.list(filter, scopeOf(actor, 'evidence.read')));
  }
}
