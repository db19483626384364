import type { ErrorParams } from '@core/kernel';
import type { FindingCode } from '@core/reporting';
import type { ImportFinding } from './import-finding';

/** The file as a whole cannot be taken; its findings say why. Not an error of ours: the import is rejected. */
export class FileFault extends Error {
  constructor(readonly findings: readonly ImportFinding[]) {
    super(findings.map(({ code }) => code).join(', '));
    this.name = 'FileFault';
  }

  /** One reason, not bound to a row. */
  static of(code: FindingCode, params: ErrorParams = {}): FileFault {
    return new FileFault([{ code, severity: 'error', row: null, params }]);
  }
}
