import { ApiError } from '../../shared/api/api-error';
import { apiUrl } from '../../shared/api/request';

/** What the server takes; it looks at the bytes itself. */
export const TAKEN_FILES = '.jpg,.jpeg,.png,.webp,.pdf,.docx,.xlsx';

/** Attaches files to what a path names: all of them or none. @throws ApiError */
export async function sendFiles(path: string, files: readonly File[]): Promise<void> {
  const form = new FormData();
  for (const file of files) form.append('file', file);
  const answer = await fetch(apiUrl(path), {
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
