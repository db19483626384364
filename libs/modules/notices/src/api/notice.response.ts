import { LANGUAGES, type Language } from '@core/kernel';
import { ApiProperty } from '@nestjs/swagger';
import type { NoticeRow } from '../data/notice.reader';
import { NOTICE_KINDS, type NoticeKind } from '../domain/notice-kinds';
import type { NoticeContent } from '../domain/notice';
import { NoticeWords } from '../texts/notice-words';
import { tellNotice } from '../texts/tell-notice';
import type { WantedNotices } from '../use-cases/keep-settings';
import type { NoticeList } from '../use-cases/read-notices';

/** Something a person is told. */
export class NoticeResponse {
  id: string;
  @ApiProperty({ enum: NOTICE_KINDS })
  kind: NoticeKind;
  title: string;
  /** Empty where the title says it all. */
  text: string;
  /** Where it is about, as a path of the page. */
  path: string;
  /** The facts, for those who say it in words of their own. */
  @ApiProperty({ type: Object })
  params: Record<string, unknown>;
  createdAt: string;
  readAt: string | null;
}

/** A page of notices. */
export class NoticePageResponse {
  items: NoticeResponse[];
  nextCursor: string | null;
  /** How many are unread altogether. */
  unread: number;
}

/** How many notices are unread. */
export class UnreadResponse {
  unread: number;
}

/** On which channels a kind is wanted. */
export class WantedChannelsResponse {
  inApp: boolean;
  mail: boolean;
}

/** For each kind, on which channels it is wanted. */
export class WantedKindsResponse {
  overdue: WantedChannelsResponse;
  due_today: WantedChannelsResponse;
  due_soon: WantedChannelsResponse;
  decision_wanted: WantedChannelsResponse;
  entries_returned: WantedChannelsResponse;
  change_decided: WantedChannelsResponse;
  plan_changed: WantedChannelsResponse;
  alert: WantedChannelsResponse;
  place_summary: WantedChannelsResponse;
}

/** What somebody wants to be told. */
export class NoticeSettingsResponse {
  /** Null: the language of the account. */
  @ApiProperty({ enum: LANGUAGES, nullable: true })
  language: Language | null;
  kinds: WantedKindsResponse;
}

/** Notices as the API shows them. */
export function presentNotices({ page, unread, language }: NoticeList): NoticePageResponse {
  const words = new NoticeWords(language);
  return { items: page.items.map((row) => presentNotice(row, words)), nextCursor: page.nextCursor, unread };
}

function presentNotice(
  { id, kind, params, createdAt, readAt }: NoticeRow,
  words: NoticeWords,
): NoticeResponse {
  return {
    ...{ id, kind, ...tellNotice({ kind, params } as NoticeContent, words), params: { ...params } },
    createdAt: createdAt.toISOString(),
    readAt: readAt?.toISOString() ?? null,
  };
}

/** Settings as the API shows them. */
export function presentSettings({ language, kinds }: WantedNotices): NoticeSettingsResponse {
  return { language, kinds: { ...kinds } };
}
