import { typedNumber } from '../../shared/format/typed-number';
import type { ChangeDraft } from './plan-queries';

export const CHANGE_KINDS = ['postpone', 'rescope', 'reweight', 'replace', 'cancel'] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];

/** A share of a place as it is typed, in percent. */
export interface TypedShare {
  territory: string;
  percent: string;
}

/** A change request as it is typed. */
export interface TypedChange {
  kind: ChangeKind;
  title: string;
  number: string;
  date: string;
  reason: string;
  deadline: string;
  weight: string;
  target: string;
  replacement: string;
  shares: TypedShare[];
}

function sharesOf(typed: readonly TypedShare[]): ChangeDraft['shares'] | undefined {
  if (typed.length === 0) return null;
  const shares = typed.map(({ territory, percent }) => ({ territory, share: typedNumber(percent) }));
  if (shares.some(({ share }) => share === null || share === undefined || share <= 0)) return undefined;
  const ratios = shares.map(({ territory, share }) => ({
    territory,
    share: Math.round((share ?? 0) * 1e4) / 1e6,
  }));
  const sum = ratios.reduce((so, { share }) => so + share, 0);
  return Math.abs(sum - 1) < 1e-7 ? ratios : undefined;
}

/** What the kind of a change brings along; null while it is not said, or not well. */
function brought(typed: TypedChange): Partial<ChangeDraft> | null {
  const weight = typedNumber(typed.weight);
  const target = typedNumber(typed.target);
  const shares = sharesOf(typed.shares);
  switch (typed.kind) {
    case 'cancel':
      return {};
    case 'postpone':
      return typed.deadline ? { deadline: typed.deadline } : null;
    case 'reweight':
      return weight ? { weight } : null;
    case 'replace':
      return typed.replacement ? { replacementItemId: Number(typed.replacement) } : null;
    case 'rescope':
      if (target === undefined || shares === undefined || (target === null && shares === null)) return null;
      return { target, shares };
  }
}

/** What is typed as the API takes it; null until all that the kind needs is there. The act and reason may be stood in for. */
export function draftChange(typed: TypedChange, standIn?: string): ChangeDraft | null {
  const brings = brought(typed);
  const text = (value: string): string => value.trim() || (standIn ?? '');
  const [title, number, reason] = [text(typed.title), text(typed.number), text(typed.reason)];
  if (brings === null || !title || !number || !reason || !typed.date) return null;
  return { kind: typed.kind, act: { title, number, date: typed.date }, reason, ...brings };
}
