import { uuidv7 } from '@core/kernel';
import { ApiError } from '../../shared/api/api-error';
import type { ImportKind } from '../../shared/api/import-summary';
import { apiUrl } from '../../shared/api/request';

export interface FileToSend {
  file: File;
  kind: ImportKind;
  /** Left out for kinds that belong to no programme. */
  programme?: string;
  /** Whether to look first. */
  mode: 'preview' | 'apply';
  onError: 'skip' | 'reject';
}

export interface SentFile {
  id: string;
  /** True when these bytes were sent before and the first import answers for them. */
  repeated: boolean;
}

/**
 * Sends a file with upload progress (0..1), which `fetch` cannot tell. @throws ApiError as the API refused it,
 * `NETWORK` when no answer came; an aborted signal rejects with its reason.
 */
export function sendFile(
  { file, kind, programme, mode, onError }: FileToSend,
  onProgress: (ratio: number) => void,
  signal: AbortSignal,
): Promise<SentFile> {
  // The fields go before the file: the server reads the stream in this order.
  const form = new FormData();
  form.set('kind', kind);
  if (programme) form.set('programme', programme);
  form.set('mode', mode);
  form.set('onError', onError);
  form.set('file', file);
  return new Promise((resolve, reject) => {
    const call = new XMLHttpRequest();
    call.open('POST', apiUrl('/imports'));
    call.responseType = 'json';
    call.setRequestHeader('accept', 'application/json');
    call.setRequestHeader('idempotency-key', uuidv7());
    call.upload.onprogress = ({ loaded, total }) => onProgress(total ? loaded / total : 0);
    call.onerror = () => reject(new ApiError(0, 'NETWORK'));
    call.onabort = () => reject(signal.reason as Error);
    call.onload = () => {
      const answer = call.response as { id?: string } | null;
      if (call.status >= 200 && call.status < 300 && answer?.id)
        resolve({ id: answer.id, repeated: call.status === 200 });
      else reject(ApiError.fromBody(call.status, answer, call.getResponseHeader('x-request-id')));
    };
    signal.addEventListener('abort', () => call.abort());
    call.send(form);
  });
}
