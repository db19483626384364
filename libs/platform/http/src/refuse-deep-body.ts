import { BadRequestException } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';

/** Requests have three or four levels; the rest is room. */
const DEEPEST = 20;

/**
 * Fastify `preValidation` hook: what checks a body goes down into it by calling itself, and would run out of stack on
 * arrays within arrays. The levels are gone through one by one, so this cannot.
 */
export function refuseDeepBody(
  { body }: FastifyRequest,
  _reply: FastifyReply,
  done: (error?: Error) => void,
): void {
  let level = [body].filter(isNested);
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth >= DEEPEST) return done(new BadRequestException());
    level = level.flatMap((value) => Object.values(value).filter(isNested));
  }
  done();
}

function isNested(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Buffer.isBuffer(value);
}
