import { UnsupportedMediaTypeException } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';

/**
 * Fastify `onRequest` hook: a body comes as it is. Packed ones would be a thousand times what the limits of bodies and
 * uploads count; what is worth packing comes as a workbook or a ZIP, which are opened behind a guard.
 */
export function refuseEncodedBody(
  { headers }: FastifyRequest,
  _reply: FastifyReply,
  done: (error?: Error) => void,
): void {
  const encoding = headers['content-encoding'] ?? 'identity';
  done(encoding.toLowerCase() === 'identity' ? undefined : new UnsupportedMediaTypeException());
}
