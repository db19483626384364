import { DomainError, ErrorKind } from '@core/kernel';
import { HttpException } from '@nestjs/common';
import { isDatabaseAway, sqlStateOf } from '@platform/database';
import { RequestInvalidError } from './request-invalid.errors';

/** What the client is told about an error. */
export interface Failure {
  status: number;
  code: string;
  params: object;
}

const STATUS_OF_KIND: Record<ErrorKind, number> = {
  invalid: 400,
  unauthenticated: 401,
  forbidden: 403,
  not_found: 404,
  conflict: 409,
  too_large: 413,
  too_many: 429,
  unprocessable: 422,
  unavailable: 503,
};

const CODE_OF_STATUS: Record<number, string> = {
  400: 'REQUEST.MALFORMED',
  401: 'REQUEST.UNAUTHENTICATED',
  403: 'REQUEST.FORBIDDEN',
  404: 'REQUEST.NOT_FOUND',
  405: 'REQUEST.METHOD_NOT_ALLOWED',
  406: 'REQUEST.NOT_ACCEPTABLE',
  413: 'REQUEST.TOO_LARGE',
  414: 'REQUEST.TOO_LARGE',
  415: 'REQUEST.UNSUPPORTED_MEDIA_TYPE',
  429: 'REQUEST.TOO_MANY',
  503: 'UNAVAILABLE',
};

// Text, number, date or id that no column could hold, and the byte that no text may: it came with the request, such
// as in a forged cursor, and nobody else can mend it.
const UNREADABLE_VALUE = ['22P02', '22003', '22007', '22008', '22021', '22P05'];

/** Maps any thrown value to what the client is told; what we did not foresee is `INTERNAL` and says nothing. */
export function describeFailure(error: unknown): Failure {
  if (error instanceof DomainError) {
    return { status: STATUS_OF_KIND[error.kind], code: error.code, params: error.params };
  }
  if (error instanceof RequestInvalidError) {
    return { status: 400, code: 'REQUEST.INVALID', params: { fields: error.fields } };
  }
  const status = statusOfDatabase(error) ?? refusedStatus(error);
  if (status === undefined) return { status: 500, code: 'INTERNAL', params: {} };
  return { status, code: CODE_OF_STATUS[status] ?? 'REQUEST.REFUSED', params: {} };
}

/** The 4xx or 503 that Nest, Fastify or a plugin of theirs chose. */
function refusedStatus(error: unknown): number | undefined {
  const status = error instanceof HttpException ? error.getStatus() : statusCodeOf(error);
  return status === 503 || (status !== undefined && status >= 400 && status < 500) ? status : undefined;
}

function statusCodeOf(error: unknown): number | undefined {
  const status = (error as { statusCode?: unknown } | null | undefined)?.statusCode;
  return typeof status === 'number' ? status : undefined;
}

function statusOfDatabase(error: unknown): number | undefined {
  if (isDatabaseAway(error)) return 503;
  return UNREADABLE_VALUE.includes(sqlStateOf(error) ?? '') ? 400 : undefined;
}
