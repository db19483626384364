import { DomainError } from '@core/kernel';
import type { FastifyRequest } from 'fastify';

const SAFE_METHODS = ['GET', 'HEAD', 'OPTIONS'];

/**
 * Refuses a writing request that another site made a browser send. A request with an `Authorization` header is
 * safe, because no browser adds one by itself. With a cookie it must prove that our own page sent it; without one
 * (signing in) it must not say that another page did.
 * @param publicUrl the address people type, when it differs from the Host a proxy passes on
 * @throws DomainError `REQUEST.CROSS_SITE`
 */
export function refuseCrossSite(request: FastifyRequest, publicUrl?: string): void {
  if (SAFE_METHODS.includes(request.method) || request.headers.authorization !== undefined) return;
  const origin = judgeOrigin(request, publicUrl);
  const hasCookie = request.headers.cookie !== undefined;
  if (origin === 'foreign' || (hasCookie && origin === 'unknown')) {
    throw new DomainError('REQUEST.CROSS_SITE', 'forbidden');
  }
}

function judgeOrigin({ headers }: FastifyRequest, publicUrl?: string): 'own' | 'foreign' | 'unknown' {
  const site = headers['sec-fetch-site'];
  // A page cannot set this header, so it is believed before all others.
  if (site === 'same-origin') return 'own';
  const source = headers.origin ?? headers.referer;
  if (source === undefined) return site === undefined || site === 'none' ? 'unknown' : 'foreign';
  return URL.canParse(source) && isOwn(new URL(source), headers.host, publicUrl) ? 'own' : 'foreign';
}

function isOwn({ origin, host }: URL, askedHost: string | undefined, publicUrl?: string): boolean {
  const known = publicUrl === undefined ? undefined : new URL(publicUrl);
  // Under our public name the scheme counts too: whoever stands in the way of plain HTTP can speak in our name there.
  if (known?.host === host) return known.origin === origin;
  return askedHost === host;
}
