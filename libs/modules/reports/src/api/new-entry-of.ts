import type { NewEntry } from '../use-cases/submit-entry';
import type { SubmitEntryRequest } from './submit-entry.request';

/** A form's fields by the columns of a file. */
export function newEntryOf(request: SubmitEntryRequest): NewEntry {
  return {
    programme: request.programme,
    reason: request.reason ?? null,
    cells: {
      territory_code: request.territory,
      item_code: request.itemCode,
      period: request.period,
      value: request.value,
      numerator: request.numerator,
      denominator: request.denominator,
      spent: request.spent,
      narrative: request.narrative,
      delay_reason: request.delayReason,
      evidence: request.evidence,
    },
  };
}
