import { sourceFiles } from '../support/source-files';

/** Transactions that change nothing people decide on, or whose event is written elsewhere in the same transaction. */
const WITHOUT_EVENT: Readonly<Record<string, string>> = {
  'apply-preview': 'submit-import writes it',
  'receive-import': 'register-import writes it',
  'parse-import': 'a step between import.received and import.applied',
  'validate-import': 'a step between import.received and import.applied',
  'fold-programme': 'sums are derived from the ledger',
  'begin-periods': 'marks are derived from the calendar',
  'audit-programme': 'compares, and marks what is derived',
  'read-figures': 'reads',
  'read-item-states': 'reads',
  'sum-by-item': 'reads',
  'serve-effects': 'reads',
  'weigh-change': 'reads',
  'follow-chapter': 'reads',
  'keep-content': 'bytes that nothing points to yet; evidence.attached is the event',
  'keep-drafts': 'a draft is no report; import.received and entry.submitted are the events',
  'keep-views': 'bookmarks of one person, seen and followed by nobody else',
  'keep-follows': 'what one person wants to be told, seen and followed by nobody else',
  'tell-followers': 'notices tell of figures, which are derived from the ledger',
  'keep-tree': 'the closure is derived from the territories',
  'gather-digests': 'notices tell of events that are in the trail',
  'send-digests': 'notices tell of events that are in the trail',
  'change-password': 'choose-password writes it',
  'use-link': 'choose-password writes it',
  'request-reset': 'answers everybody alike; the password chosen by the link is the event',
  'sign-in-by-provider': 'open-session writes it',
};

const useCases = sourceFiles('libs/modules').filter(
  ({ path, text }) => path.includes('/use-cases/') && text.includes('.transaction('),
);

function nameOf(path: string): string {
  return /([^/]+)\.ts$/.exec(path)?.[1] ?? path;
}

it('writes an event in every use case that writes, or says here why not', () => {
  expect(useCases.length).toBeGreaterThan(15);
  const silent = useCases.filter(
    ({ text }) => !/\baudit\.record\(|\bimportTrail\.|\brecord\w+\(tx/.test(text),
  );
  expect(silent.map(({ path }) => nameOf(path)).filter((name) => !(name in WITHOUT_EVENT))).toEqual([]);
});

it('excuses no use case that is gone or writes its event after all', () => {
  const names = useCases
    .filter(({ text }) => !text.includes('audit.record('))
    .map(({ path }) => nameOf(path));
  expect(Object.keys(WITHOUT_EVENT).filter((name) => !names.includes(name))).toEqual([]);
});

it('names what was done, in lower case, by words that follow no rename', () => {
  const actions = sourceFiles('libs', 'apps/cli/src')
    .filter(({ text }) => /\baudit\.record\(|\bimportTrail\./.test(text))
    .flatMap(({ text }) => [...text.matchAll(/\baction: '([^']+)'/g)].map(([, action]) => action));
  const told = [...new Set(actions)].filter((action) => !/^[a-z-]+\.[a-z-]+$/.test(action));
  expect(told).toEqual([]);
});
