import rateLimit from '@fastify/rate-limit';
import type { Actor } from '@core/access';
import { DomainError } from '@core/kernel';
import { Injectable } from '@nestjs/common';
import { HttpSettings, SecuritySettings } from '@platform/config';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { clientAddress } from './client-address';
import type { HttpRequest } from './http-request';

type Count = (
  request: FastifyRequest,
) => Promise<{ isAllowed: boolean; isExceeded?: boolean; ttlInSeconds?: number }>;

const MINUTE_MS = 60_000;

/**
 * How many requests a minute one person may send, and one address with credentials that have not held here yet, before they are
 * looked up. The bootstrap token is the machine's own and is not counted. Each process counts for itself.
 */
@Injectable()
export class RequestRates {
  private byActor: Count | undefined;
  private byAddress: Count | undefined;

  constructor(
    private readonly http: HttpSettings,
    private readonly security: SecuritySettings,
  ) {}

  async install(fastify: FastifyInstance): Promise<void> {
    await fastify.register(rateLimit, { global: false });
    const { requestsPerMinute, anonymousRequestsPerMinute } = this.http;
    const options = { timeWindow: MINUTE_MS };
    if (requestsPerMinute > 0) {
      const keyGenerator = (request: FastifyRequest): string => (request as HttpRequest).actor?.id ?? '';
      this.byActor = fastify.createRateLimit({ ...options, max: requestsPerMinute, keyGenerator });
    }
    if (anonymousRequestsPerMinute > 0) {
      const keyGenerator = (request: FastifyRequest): string =>
        clientAddress(request, this.security.trustedProxies);
      this.byAddress = fastify.createRateLimit({ ...options, max: anonymousRequestsPerMinute, keyGenerator });
    }
  }

  /** @throws DomainError `REQUEST.TOO_MANY` with the seconds to wait */
  async countAddress(request: FastifyRequest): Promise<void> {
    await this.refuseExceeded(request, this.byAddress);
  }

  /** Of `request.actor`. @throws DomainError `REQUEST.TOO_MANY` with the seconds to wait */
  async countActor(request: FastifyRequest, actor: Actor): Promise<void> {
    if (actor.kind !== 'bootstrap') await this.refuseExceeded(request, this.byActor);
  }

  private async refuseExceeded(request: FastifyRequest, count: Count | undefined): Promise<void> {
    const counted = await count?.(request);
    if (counted?.isExceeded !== true) return;
    throw new DomainError('REQUEST.TOO_MANY', 'too_many', { retryAfter: counted.ttlInSeconds ?? 0 });
  }
}
