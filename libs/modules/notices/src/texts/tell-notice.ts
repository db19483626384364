import type {
  ChangeParams,
  DecidedProposalParams,
  NoticeContent,
  ReminderParams,
  ReturnedParams,
  VersionParams,
} from '../domain/notice';
import type { NoticeWords } from './notice-words';
import { tellFollowed } from './tell-followed';

/** A notice in somebody's language. */
export interface ToldNotice {
  readonly title: string;
  /** Empty where the title says it all. */
  readonly text: string;
  /** Where it is about, as a path of the page. */
  readonly path: string;
}

/** Puts a notice into words. */
export function tellNotice({ kind, params }: NoticeContent, words: NoticeWords): ToldNotice {
  switch (kind) {
    case 'due_soon':
    case 'due_today':
    case 'overdue':
      return tellReminder(kind, params, words);
    case 'entries_returned':
      return tellReturned(params, words);
    case 'decision_wanted':
      return tellWanted(params, words);
    case 'change_decided':
      return tellDecided(params, words);
    case 'alert':
      return tellFollowed.alert(params, words);
    case 'place_summary':
      return tellFollowed.summary(params, words);
    case 'plan_changed':
      if ('version' in params) return tellVersion(params, words);
      return {
        title: words.say('plan_changed.title', { item: words.quoted(params.title) }),
        text: words.say(`plan_changed.text_${params.kind}`),
        path: changePath(params),
      };
  }
}

function tellWanted(
  params: Extract<NoticeContent, { kind: 'decision_wanted' }>['params'],
  words: NoticeWords,
): ToldNotice {
  if ('rows' in params) {
    return {
      title: words.say('decision_wanted.title_version', { name: words.name(params.name) }),
      text: words.say('decision_wanted.text_version', { count: params.rows }),
      path: proposalPath(params),
    };
  }
  return {
    title: words.say('decision_wanted.title', { item: words.quoted(params.title) }),
    text: words.say('decision_wanted.text', { reason: params.reason }),
    path: changePath(params),
  };
}

function tellDecided(params: ChangeParams | DecidedProposalParams, words: NoticeWords): ToldNotice {
  const item = 'title' in params ? words.quoted(params.title) : '';
  return {
    title: words.say(`change_decided.title_${params.decision}`, { item }),
    text: params.reason === null ? '' : words.say('change_decided.text', { reason: params.reason }),
    path: 'change' in params ? changePath(params) : proposalPath(params),
  };
}

function tellReminder(kind: string, params: ReminderParams, words: NoticeWords): ToldNotice {
  const { programme, period, dueOn, missing, places, more } = params;
  const named = places.map(({ name, missing: count }) =>
    words.say('place', { name: words.name(name), count }),
  );
  const values = { period: words.period(period), dueOn: words.day(dueOn) };
  return {
    title: words.say(`${kind}.title`, values),
    text: words.say(`${kind}.text`, { ...values, count: missing, places: listed(named, more, words) }),
    path: deskPath({ programme, period, territory: places[0]?.territory ?? '' }),
  };
}

function tellVersion(params: VersionParams, words: NoticeWords): ToldNotice {
  const { programme, territory, version, name, added } = params;
  return {
    title: words.say('plan_changed.title_version', { name: words.name(name), version }),
    text: words.say(added > 0 ? 'plan_changed.text_added' : 'plan_changed.text_edited', { count: added }),
    path: `/?${new URLSearchParams({ programme, territory })}`,
  };
}

function tellReturned(params: ReturnedParams, words: NoticeWords): ToldNotice {
  const { programme, entries, reason, items, more } = params;
  const named = items.map(({ code, territory, name, period }) =>
    words.say('item', {
      ...{ code, territory: name ? words.name(name) : territory, period: words.period(period) },
    }),
  );
  const [first] = items;
  return {
    title: words.say('entries_returned.title', { count: entries }),
    text: words.say('entries_returned.text', { items: listed(named, more, words), reason: reason ?? '' }),
    path: deskPath({ programme, period: first?.period ?? '', territory: first?.territory ?? '' }),
  };
}

function listed(named: readonly string[], more: number, words: NoticeWords): string {
  return [...named, ...(more > 0 ? [words.say('more', { count: more })] : [])].join(', ');
}

/** Where reports of a place are due, and what came back of them. */
function deskPath(search: { programme: string; period: string; territory: string }): string {
  return `/desk?${new URLSearchParams(search)}`;
}

function changePath({ change, programme }: { change: number; programme: string }): string {
  return `/changes/${change}?${new URLSearchParams({ programme })}`;
}

function proposalPath(of: { import: string; programme: string }): string {
  return `/plans/proposals/${of.import}?${new URLSearchParams({ programme: of.programme })}`;
}
