import type { ImportKind } from '@core/reporting';
import type { ErrorPolicy } from './error-policy';
import type { ImportMode } from './import-mode';

/** A file that has been stored already, and what its sender wants of it. */
export interface Upload {
  readonly file: { readonly id: string; readonly name: string; readonly sha256: string };
  readonly kind: ImportKind;
  /** Code; of kinds that belong to a programme. */
  readonly programme?: string;
  readonly mode: ImportMode;
  readonly onError: ErrorPolicy;
}

/** Road maps and reports on them are of one programme; the tree and the programmes themselves are of none. */
export function isOfProgramme(kind: ImportKind): boolean {
  return kind === 'road-maps' || kind === 'progress';
}
