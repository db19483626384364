import type { ItemKind } from '@core/reporting';

/** What of an entry, its item and what was said before it the questions are made of; quantities as numbers. */
export interface QuestionedEntry {
  readonly item: {
    readonly kind: ItemKind;
    readonly baseline: number | null;
    readonly target: number | null;
    /** Million tenge. */
    readonly budgetPlanned: number | null;
  };
  readonly now: Said;
  /** The latest revision of an earlier period that is neither returned nor withdrawn. */
  readonly before: Said | null;
  /** As last accepted up to the entry's period. */
  readonly accepted: number | null;
  /** Whether anything is attached or named as evidence. */
  readonly hasEvidence: boolean;
  /** Other items of the road map that say the same words for the period. */
  readonly sameWords: number;
}

/** What one revision says. */
export interface Said {
  readonly value: number | null;
  readonly spent: number | null;
  readonly narrative: string | null;
}

/** A question to whoever reported, never a verdict. The code is stable; the words are the page's. */
export interface EntryQuestion {
  readonly code: QuestionCode;
  readonly params: Readonly<Record<string, number>>;
}

export const QUESTION_CODES = [
  'regression',
  'jump',
  'no_evidence',
  'words_repeated',
  'words_shared',
  'money_without_progress',
  'over_budget',
  'spent_fell',
] as const;
type QuestionCode = (typeof QUESTION_CODES)[number];

/** Percent points of progress from one report to the next that are worth a question. */
const JUMP = 40;
/** Shorter texts ("in progress") repeat by nature. */
const TELLING = 40;

/** The questions an entry raises, the gravest first; each by a rule of its own. */
export function entryQuestions(entry: QuestionedEntry): EntryQuestion[] {
  return QUESTION_CODES.flatMap((code) => {
    const params = RULES[code](entry);
    return params === null ? [] : [{ code, params }];
  });
}

type Rule = (entry: QuestionedEntry) => Record<string, number> | null;

const RULES: Readonly<Record<QuestionCode, Rule>> = {
  /** Worse than what was accepted, in the direction of the target; kinds that keep a level are exempt. */
  regression: ({ item, now, accepted }) => {
    const [is, was] = [progressOf(item, now.value), progressOf(item, accepted)];
    return is !== null && was !== null && is < was
      ? { value: now.value ?? 0, accepted: accepted ?? 0 }
      : null;
  },
  jump: ({ item, now, before }) => {
    if (item.kind === 'binary') return null;
    const [is, was] = [progressOf(item, now.value), progressOf(item, before?.value ?? null)];
    return is !== null && was !== null && is - was > JUMP ? { points: Math.round(is - was) } : null;
  },
  no_evidence: ({ item, now, hasEvidence }) => {
    const is = progressOf(item, now.value);
    return is !== null && is >= 100 && !hasEvidence ? {} : null;
  },
  words_repeated: ({ now, before }) => (isTelling(now) && same(now, before) ? {} : null),
  words_shared: ({ now, sameWords }) => (isTelling(now) && sameWords > 0 ? { items: sameWords } : null),
  money_without_progress: ({ item, now, before }) => {
    if (before === null || now.spent === null || before.spent === null) return null;
    const is = progressOf(item, now.value);
    if (is === null || is >= 100 || now.value !== before.value || now.spent <= before.spent) return null;
    return { spent: now.spent - before.spent };
  },
  over_budget: ({ item, now }) =>
    item.budgetPlanned !== null && now.spent !== null && now.spent > item.budgetPlanned
      ? { spent: now.spent, budget: item.budgetPlanned }
      : null,
  /** Money spent is told from the beginning on, so it never becomes less. */
  spent_fell: ({ now, before }) =>
    now.spent !== null && before?.spent != null && now.spent < before.spent
      ? { spent: now.spent, before: before.spent }
      : null,
};

/** Percent, unclamped; null without a value and for kinds that keep a level, whose progress needs all periods. */
function progressOf(
  { kind, baseline, target }: QuestionedEntry['item'],
  value: number | null,
): number | null {
  if (value === null) return null;
  if (kind === 'binary') return value >= 1 ? 100 : 0;
  if (kind === 'stages') return value;
  if (kind !== 'increase' && kind !== 'decrease') return null;
  if (baseline === null || target === null || baseline === target) return null;
  return ((value - baseline) / (target - baseline)) * 100;
}

const wordsOf = (said: Said | null): string => said?.narrative?.trim().toLowerCase() ?? '';
const isTelling = (said: Said): boolean => wordsOf(said).length >= TELLING;
const same = (one: Said, other: Said | null): boolean => wordsOf(one) === wordsOf(other);
