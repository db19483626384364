import { normalizeDecimal, normalizeText } from '@core/kernel';
import type { ChangeProposal } from '../domain/change-proposal';
import type { RequestChangeRequest } from './request-change.request';

/** A request as the rules read it: numbers become decimal text, as a file's do. */
export function proposeChange(request: RequestChangeRequest): ChangeProposal {
  const { kind, act, reason, deadline, weight, target, shares, replacementItemId } = request;
  return {
    kind,
    act: { title: normalizeText(act.title), number: normalizeText(act.number), date: act.date },
    reason: normalizeText(reason),
    deadline: deadline ?? null,
    weight: decimalOf(weight),
    target: decimalOf(target),
    shares: shares
      ? Object.fromEntries(shares.map(({ territory, share }) => [territory, decimalOf(share) ?? '0']))
      : null,
    replacementItemId: replacementItemId ?? null,
  };
}

function decimalOf(number: number | null | undefined): string | null {
  return number === null || number === undefined ? null : normalizeDecimal(String(number));
}
