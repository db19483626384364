import { ApiError } from '../../../shared/api/api-error';
import { apiUrl } from '../../../shared/api/request';

/** Attaches files to an entry: all of them or none. @throws ApiError */
export async function sendEvidence(entry: string, files: readonly File[]): Promise<void> {
  const form = new FormData();
  for (const file of files) form.append('file', file);
  const answer = await fetch(apiUrl(`/entries/${encodeURIComponent(entry)}/evidence`), {
    method: 'POST',
    credentials: 'same-origin',
    headers: { accept: 'application/json' },
    body: form,
  }).catch(() => {
    throw new ApiError(0, 'NETWORK');
  });
  if (answer.ok) return;
  const body: unknown = await answer.json().catch(() => undefined);
  throw ApiError.fromBody(answer.status, body, answer.headers.get('x-request-id'));
}
