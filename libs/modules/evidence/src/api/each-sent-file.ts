import type { FastifyRequest } from 'fastify';
import type { Readable } from 'node:stream';
import type { DomainError } from '@core/kernel';
import { attachmentName } from '../domain/attachment-name';
import { EVIDENCE_LIMITS } from '../domain/evidence-limits';
import { fileMissing, tooLarge, tooMany } from '../domain/evidence.errors';

/**
 * Hands over the files of a multipart request one after the other, each as a whole, so that one is in memory at a time.
 * The request is read to its end also after a refusal: a client that still sends would not see the answer.
 * @throws DomainError `EVIDENCE.FILE_MISSING`, `EVIDENCE.TOO_LARGE`, `EVIDENCE.TOO_MANY`, and the first that `take` throws
 */
export async function eachSentFile(
  request: FastifyRequest,
  take: (bytes: Buffer, name: string) => Promise<void>,
): Promise<void> {
  if (!request.isMultipart()) throw fileMissing();
  const { files: most, bytes: largest } = EVIDENCE_LIMITS;
  let files = 0;
  let refusal: { error: unknown } | undefined;
  for await (const part of request.files({
    limits: { files: most + 1, fileSize: largest },
    throwFileSizeLimit: false,
  })) {
    files += 1;
    if (refusal === undefined && files > most) refusal = { error: tooMany() };
    const name = attachmentName(part.filename);
    const bytes = await collect(part.file, refusal === undefined);
    if (refusal !== undefined) continue;
    const fault: DomainError | undefined = part.file.truncated ? tooLarge(name) : undefined;
    try {
      if (fault !== undefined) throw fault;
      await take(bytes, name);
    } catch (error) {
      refusal = { error };
    }
  }
  if (refusal !== undefined) throw refusal.error;
  if (files === 0) throw fileMissing();
}

async function collect(stream: Readable, keep: boolean): Promise<Buffer> {
  const pieces: Buffer[] = [];
  for await (const piece of stream) {
    if (keep) pieces.push(piece as Buffer);
  }
  return Buffer.concat(pieces);
}
