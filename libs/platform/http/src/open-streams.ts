import type { Actor } from '@core/access';
import { DomainError } from '@core/kernel';
import { Injectable } from '@nestjs/common';
import { SecuritySettings } from '@platform/config';
import type { FastifyRequest } from 'fastify';
import type { ServerResponse } from 'node:http';
import { clientAddress } from './client-address';

/** A person's browsers and tabs; each holds a connection and is told everything. */
const OF_ACTOR = 20;
/** An office that shares an address. */
const OF_ADDRESS = 400;
const RETRY_AFTER_SECONDS = 60;

/** How many event streams a person and an address hold open, in this process. The bootstrap token's are not counted. */
@Injectable()
export class OpenStreams {
  private readonly open = new Map<string, number>();

  constructor(private readonly security: SecuritySettings) {}

  /** Counts a stream until its answer is closed. @throws DomainError `REQUEST.TOO_MANY` */
  admit(request: FastifyRequest, answer: ServerResponse, actor: Actor): void {
    // Who went away while being asked who they are has closed already, and will not close again.
    if (actor.kind === 'bootstrap' || answer.destroyed) return;
    const address = clientAddress(request, this.security.trustedProxies);
    const keys = [
      { key: `actor ${actor.id}`, most: OF_ACTOR },
      { key: `address ${address}`, most: OF_ADDRESS },
    ];
    if (keys.some(({ key, most }) => this.countOf(key) >= most)) {
      throw new DomainError('REQUEST.TOO_MANY', 'too_many', { retryAfter: RETRY_AFTER_SECONDS });
    }
    for (const { key } of keys) this.open.set(key, this.countOf(key) + 1);
    answer.once('close', () => keys.forEach(({ key }) => this.release(key)));
  }

  private release(key: string): void {
    const left = this.countOf(key) - 1;
    if (left > 0) this.open.set(key, left);
    else this.open.delete(key);
  }

  private countOf(key: string): number {
    return this.open.get(key) ?? 0;
  }
}
