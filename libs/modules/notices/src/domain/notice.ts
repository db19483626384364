import type { LocalizedText } from '@core/kernel';
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
  readonly items: readonly { readonly code: string; readonly territory: string; readonly period: string }[];
  readonly more: number;
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

interface ParamsOf {
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
