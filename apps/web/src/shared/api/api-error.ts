/** A refused or failed request: the stable code and its parameters, and the id under which the server logged it. */
export class ApiError extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    readonly params: Record<string, unknown> = {},
    readonly requestId: string | null = null,
  ) {
    super(code);
    this.name = 'ApiError';
  }

  /** Reads an `application/problem+json` body; anything else becomes a code made of the status. */
  static fromBody(status: number, body: unknown, requestId: string | null): ApiError {
    if (typeof body === 'object' && body !== null && 'code' in body && typeof body.code === 'string') {
      const params =
        'params' in body && typeof body.params === 'object' && body.params !== null ? body.params : {};
      const id = 'requestId' in body && typeof body.requestId === 'string' ? body.requestId : requestId;
      return new ApiError(status, body.code, { ...params }, id);
    }
    return new ApiError(status, ApiError.codeOfStatus(status), {}, requestId);
  }

  private static codeOfStatus(status: number): string {
    if (status === 401) return 'AUTH.REQUIRED';
    if (status === 403) return 'AUTH.FORBIDDEN';
    if (status === 404) return 'REQUEST.NOT_FOUND';
    if (status === 413) return 'IMPORT.TOO_LARGE';
    if (status === 429) return 'REQUEST.TOO_MANY';
    return status >= 500 ? 'INTERNAL' : 'REQUEST.INVALID';
  }
}
