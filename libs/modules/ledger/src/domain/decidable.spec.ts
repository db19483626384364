import type { EntryToDecide } from '../data/entry.repository';
import { decidable, type ReviewDecision } from './decidable';
import { entryLifecycle } from './entry-lifecycle';

const KEY = { itemId: 7, ord: 2, revision: 1 };
const ENTRY: EntryToDecide = {
  ...KEY,
  submittedBy: 'liaison',
  endorsedBy: null,
  state: 'submitted',
  programmeId: 1,
  needsEndorsement: false,
};

/** The code of the refusal; `ok` when it may be decided. */
function outcome(
  decision: ReviewDecision['decision'],
  entry: Partial<EntryToDecide>,
  by: Partial<ReviewDecision> = {},
): string {
  const word = { decision, reason: null, by: 'analyst', at: new Date(0), mustBeImpartial: true, ...by };
  const { refused } = decidable([KEY], [{ ...ENTRY, ...entry }], word);
  return refused[0]?.code ?? 'ok';
}

const endorsed = { state: 'endorsed', endorsedBy: 'regional', needsEndorsement: true } as const;

it.each([
  ['accepted', {}, 'ok'],
  ['returned', {}, 'ok'],
  ['endorsed', {}, 'REPORT.ENDORSEMENT_UNUSED'],
  ['endorsed', { needsEndorsement: true }, 'ok'],
  ['accepted', { needsEndorsement: true }, 'REPORT.NOT_ENDORSED'],
  ['returned', { needsEndorsement: true }, 'ok'],
  ['endorsed', endorsed, 'REPORT.ALREADY_ENDORSED'],
  ['accepted', endorsed, 'ok'],
  ['returned', endorsed, 'ok'],
  // Endorsed while the programme wanted it; it no longer does.
  ['accepted', { ...endorsed, needsEndorsement: false }, 'ok'],
  ['accepted', { state: 'accepted' }, 'REPORT.ALREADY_DECIDED'],
  ['returned', { state: 'accepted' }, 'REPORT.ALREADY_DECIDED'],
  ['endorsed', { state: 'accepted', needsEndorsement: true }, 'REPORT.ALREADY_DECIDED'],
  ['accepted', { state: 'returned' }, 'REPORT.ALREADY_DECIDED'],
  ['accepted', { state: 'withdrawn' }, 'REPORT.ENTRY_WITHDRAWN'],
  ['endorsed', { state: 'withdrawn', needsEndorsement: true }, 'REPORT.ENTRY_WITHDRAWN'],
] as const)('to have an entry %s that is %j: %s', (decision, entry, code) => {
  expect(outcome(decision, entry)).toBe(code);
});

it('refuses a word by the submitter, whichever it is', () => {
  const own = { by: 'liaison' };
  expect(outcome('accepted', {}, own)).toBe('REPORT.SAME_ACTOR');
  expect(outcome('endorsed', { needsEndorsement: true }, own)).toBe('REPORT.SAME_ACTOR');
  expect(outcome('accepted', {}, { ...own, mustBeImpartial: false })).toBe('ok');
});

it('refuses acceptance by the endorser, who may still return it', () => {
  expect(outcome('accepted', endorsed, { by: 'regional' })).toBe('REPORT.SAME_ACTOR');
  expect(outcome('returned', endorsed, { by: 'regional' })).toBe('ok');
});

it('counts the duties of whoever the reviewer stands in for', () => {
  expect(outcome('accepted', {}, { persons: ['analyst', 'liaison'] })).toBe('REPORT.SAME_ACTOR');
});

it('names what is not there', () => {
  const word = {
    decision: 'accepted',
    reason: null,
    by: 'a',
    at: new Date(0),
    mustBeImpartial: true,
  } as const;
  expect(decidable([KEY], [], word).refused).toEqual([{ id: '7-2-1', code: 'REPORT.ENTRY_UNKNOWN' }]);
});

it('lets what is withdrawn move no more', () => {
  expect(entryLifecycle.states.filter((state) => entryLifecycle.isFinal(state))).toEqual(['withdrawn']);
});
