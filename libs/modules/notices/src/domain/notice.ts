import type { LocalizedText } from '@core/kernel';
import type { AlertRule, Band } from '@core/metrics';
import type { NoticeKind } from './notice-kinds';

/** A place whose report is awaited. */
export interface AwaitedPlace {
  /** Code. */
  readonly territory: string;
  readonly name: LocalizedText;
  readonly missing: number;
}

/** What a reminder is about. */
export interface ReminderParams {
  readonly programme: string;
  /** `2026-10` or `2026-Q4` */
  readonly period: string;
  /** ISO day. */
  readonly dueOn: string;
  /** Items without a report, in all the places together. */
  readonly missing: number;
  /** Those with the most to do; `more` others are not named. */
  readonly places: readonly AwaitedPlace[];
  readonly more: number;
}

/** What returned entries are about. */
export interface ReturnedParams {
  readonly programme: string;
  readonly entries: number;
  readonly reason: string | null;
  /** `more` others are not named. */
  readonly items: readonly ReturnedItem[];
  readonly more: number;
}

/** An entry by its item and period. */
export interface ReturnedItem {
  readonly code: string;
  readonly territory: string;
  /** Of the territory; notices of earlier versions lack it. */
  readonly name?: LocalizedText;
  readonly period: string;
}

/** What a change of a plan is about. */
export interface ChangeParams {
  readonly programme: string;
  readonly change: number;
  readonly kind: 'cancel' | 'replace' | 'postpone' | 'reweight' | 'rescope';
  readonly item: number;
  readonly itemCode: string;
  readonly title: LocalizedText;
  /** Code. */
  readonly territory: string;
  readonly decision: 'approved' | 'rejected';
  readonly reason: string | null;
}

/** What a change that somebody asks for is about. */
export type AskedChangeParams = Omit<ChangeParams, 'decision' | 'reason'> & { readonly reason: string };

/** What proposed road maps are about. */
export interface ProposalParams {
  readonly programme: string;
  /** Id. */
  readonly import: string;
  /** Code of the place that its sender may propose for; of several, the first. */
  readonly territory: string;
  readonly name: LocalizedText;
  /** Items that would be added or edited. */
  readonly rows: number;
}

/** What became of proposed road maps. */
export interface DecidedProposalParams {
  readonly programme: string;
  /** Id. */
  readonly import: string;
  readonly decision: 'applied' | 'declined';
  readonly reason: string | null;
}

/** What a new version of a road map is about. */
export interface VersionParams {
  readonly programme: string;
  readonly version: number;
  /** Code. */
  readonly territory: string;
  readonly name: LocalizedText;
  /** Items it brought; none where it edits texts only. */
  readonly added: number;
}

/** A place that somebody follows, or one below it. */
interface NamedPlace {
  /** Code. */
  readonly territory: string;
  readonly name: LocalizedText;
}

/** A line that somebody drew at a place, where it was crossed or is no longer. */
export interface AlertAt extends NamedPlace {
  readonly rule: AlertRule;
  /** Null: the rule has none. */
  readonly line: number | null;
  /** In the unit of the line. */
  readonly value: number;
  readonly band: Band;
}

/** What crossed lines are about. */
export interface AlertParams {
  readonly programme: string;
  readonly period: string;
  /** Whether the lines are crossed no longer. */
  readonly over: boolean;
  /** `more` others are not named. */
  readonly alerts: readonly AlertAt[];
  readonly more: number;
}

/** What the summary of a followed place tells of a period: measures, percent; what is undefined is null. */
export interface SummaryParams extends NamedPlace {
  readonly programme: string;
  readonly period: string;
  readonly reported: number | null;
  readonly accepted: number | null;
  readonly verified: number | null;
  readonly planned: number | null;
  /** The period before, which `change` and the `new…` are since; null: there is none. */
  readonly before: string | null;
  /** Points of `accepted`. */
  readonly change: number | null;
  /** Measures. */
  readonly overdue: number;
  readonly newOverdue: number;
  readonly atRisk: number;
  readonly newAtRisk: number;
  /** The places directly below where most more is overdue or at risk than the period before, and how much more. */
  readonly worse: readonly (NamedPlace & { readonly more: number })[];
}

interface ParamsOf {
  alert: AlertParams;
  place_summary: SummaryParams;
  overdue: ReminderParams;
  due_today: ReminderParams;
  due_soon: ReminderParams;
  entries_returned: ReturnedParams;
  decision_wanted: AskedChangeParams | ProposalParams;
  change_decided: ChangeParams | DecidedProposalParams;
  plan_changed: ChangeParams | VersionParams;
}

/** What somebody is told: a kind and the facts; the words come with the language. */
export type NoticeContent = {
  [K in NoticeKind]: { readonly kind: K; readonly params: ParamsOf[K] };
}[NoticeKind];

/** A notice that has not been given yet. */
export interface NewNotice {
  readonly personId: string;
  readonly programmeId: number;
  /** What it is about: the same thing is told to the same person once. */
  readonly subject: string;
  readonly content: NoticeContent;
}
