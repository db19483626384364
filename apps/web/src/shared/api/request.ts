import { ApiError } from './api-error';

export const API_ROOT = '/api/v1';

interface RequestOptions {
  method?: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  query?: Record<string, string | number | undefined>;
  body?: unknown;
  signal?: AbortSignal;
  /** Of a POST that creates: sent again with the same key it gets the first answer and creates nothing more. */
  idempotencyKey?: string;
  /** The browser sends it even when the page is being closed; small bodies only. */
  keepalive?: boolean;
}

/** The address of an API path with its query; parameters that are undefined are left out. */
export function apiUrl(path: string, query: RequestOptions['query'] = {}): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) if (value !== undefined) search.set(name, String(value));
  const tail = search.toString();
  return `${API_ROOT}${path}${tail ? `?${tail}` : ''}`;
}

/** JSON in, JSON out. @throws ApiError with the problem's code, or `NETWORK` when no answer came */
export async function request<T>(path: string, options: RequestOptions = {}): Promise<T> {
  const { method = 'GET', query, body, signal, idempotencyKey, keepalive } = options;
  const response = await fetch(apiUrl(path, query), {
    method,
    signal,
    keepalive,
    credentials: 'same-origin',
    headers: {
      accept: 'application/json',
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      ...(idempotencyKey === undefined ? {} : { 'idempotency-key': idempotencyKey }),
    },
    body: body === undefined ? undefined : JSON.stringify(body),
  }).catch((cause: unknown) => {
    if (signal?.aborted) throw cause;
    throw new ApiError(0, 'NETWORK');
  });
  const text = await response.text();
  if (!response.ok)
    throw ApiError.fromBody(response.status, parsed(text), response.headers.get('x-request-id'));
  return parsed(text) as T;
}

function parsed(text: string): unknown {
  if (!text) return undefined;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
