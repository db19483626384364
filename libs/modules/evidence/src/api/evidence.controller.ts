import { scopeOf, type Actor } from '@core/access';
import { Controller, Get, Headers, Param, ParseUUIDPipe, Res, StreamableFile } from '@nestjs/common';
import { ApiProduces, ApiTags } from '@nestjs/swagger';
import { CurrentActor, Permission } from '@platform/http';
import { Storage } from '@platform/storage';
import type { FastifyReply } from 'fastify';
import { EvidenceReader, type EvidenceRow } from '../data/evidence.reader';
import { contentDisposition } from '../domain/content-disposition';
import { evidenceNotFound, evidenceRemoved } from '../domain/evidence.errors';
import { isImage, MEDIA } from '../domain/media';

/** The bytes themselves, never from anywhere but here. */
@ApiTags('evidence')
@Controller('evidence')
@Permission('evidence.read')
export class EvidenceController {
  constructor(
    private readonly evidence: EvidenceReader,
    private readonly storage: Storage,
  ) {}

  /** The file: an image as it was made anew, a document as it came, for download. */
  @Get(':id')
  @ApiProduces('application/octet-stream')
  async file(
    @Param('id', ParseUUIDPipe) id: string,
    @Headers('if-none-match') known: string | undefined,
    @CurrentActor() actor: Actor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile | undefined> {
    const row = await this.find(id, actor);
    const { mediaType } = MEDIA[row.media];
    const served = { fileId: row.fileId, mediaType, name: row.name, inline: isImage(row.media) };
    return this.serve(row, served, known, reply);
  }

  /** A small picture of an image; documents have none. */
  @Get(':id/thumbnail')
  @ApiProduces('image/webp')
  async thumbnail(
    @Param('id', ParseUUIDPipe) id: string,
    @Headers('if-none-match') known: string | undefined,
    @CurrentActor() actor: Actor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile | undefined> {
    const row = await this.find(id, actor);
    if (!isImage(row.media)) throw evidenceNotFound(id);
    const served = { fileId: row.thumbnailId, mediaType: 'image/webp', name: `${id}.webp`, inline: true };
    return this.serve(row, served, known, reply);
  }

  private async find(id: string, actor: Actor): Promise<EvidenceRow> {
    const [row] = await this.evidence.list({ id }, scopeOf(actor, 'evidence.read'));
    if (row === undefined) throw evidenceNotFound(id);
    return row;
  }

  /** Whatever a browser would make of the bytes, it gets neither scripts nor the session, and keeps nothing for others. */
  private async serve(
    row: EvidenceRow,
    served: { fileId: string | null; mediaType: string; name: string; inline: boolean },
    known: string | undefined,
    reply: FastifyReply,
  ): Promise<StreamableFile | undefined> {
    const { fileId, mediaType, name, inline } = served;
    if (fileId === null) throw evidenceRemoved(row.id, row.removedReason ?? '');
    reply.headers({
      etag: `"${fileId}"`,
      'cache-control': 'private, no-cache',
      'content-disposition': contentDisposition(name, inline),
      'content-security-policy': "default-src 'none'; sandbox",
      'x-content-type-options': 'nosniff',
    });
    if (known === `"${fileId}"`) {
      reply.code(304);
      return undefined;
    }
    const { size } = await this.storage.find(fileId);
    return new StreamableFile(this.storage.read(fileId), { type: mediaType, length: size });
  }
}
