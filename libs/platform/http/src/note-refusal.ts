import { RefusalLog } from '@platform/audit';
import { describeFailure } from './describe-failure';
import type { HttpRequest } from './http-request';

/** Attempts to sign in are recorded where they are judged, with what is known there. */
const RECORDED_ELSEWHERE = /^SESSION\./;

/**
 * Leaves a trace of a request that was turned down. Whoever shows no credential at all is merely not signed in; that is
 * what every first visit looks like.
 */
export function noteRefusal(log: RefusalLog, request: HttpRequest, error: unknown): void {
  const { status, code, params } = describeFailure(error);
  const isRefusal = status === 403 || (status === 401 && hasCredential(request));
  if (!isRefusal || RECORDED_ELSEWHERE.test(code)) return;
  const route = `${request.method} ${request.routeOptions.url ?? 'unknown'}`;
  log.note({ actor: request.actor ?? null, route, code, params });
}

function hasCredential({ headers }: HttpRequest): boolean {
  return headers.authorization !== undefined || headers.cookie !== undefined;
}
