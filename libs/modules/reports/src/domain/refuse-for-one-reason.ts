import { DomainError, type ErrorKind } from '@core/kernel';
import type { Refusal } from '@modules/ledger';

const KINDS: Readonly<Record<string, ErrorKind>> = {
  'REPORT.ENTRY_UNKNOWN': 'not_found',
  'REPORT.OUT_OF_SCOPE': 'forbidden',
};

/**
 * An answer "0 done" is easily overlooked; where all were refused alike, the refusal is the answer.
 * @throws DomainError the one code of all refusals
 */
export function refuseForOneReason(refused: readonly Refusal[]): void {
  const codes = new Set(refused.map(({ code }) => code));
  if (codes.size !== 1) return;
  const [code] = codes;
  throw new DomainError(code, KINDS[code] ?? 'conflict', { ids: refused.map(({ id }) => id) });
}
