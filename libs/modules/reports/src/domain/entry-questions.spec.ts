import { entryQuestions, type QuestionedEntry } from './entry-questions';

const WORDS = 'The foundation was laid and the walls of the first floor stand.';

const QUIET: QuestionedEntry = {
  item: { kind: 'increase', baseline: 10, target: 30, budgetPlanned: 50 },
  now: { value: 14, spent: 12, narrative: WORDS },
  before: { value: 12, spent: 8, narrative: 'The ground was broken.' },
  accepted: 12,
  hasEvidence: true,
  sameWords: 0,
};

const codes = (entry: Partial<QuestionedEntry>): string[] =>
  entryQuestions({ ...QUIET, ...entry }).map(({ code }) => code);

describe('the questions an entry raises', () => {
  it('are none where nothing is odd', () => {
    expect(codes({})).toEqual([]);
  });

  it('ask why it is worse than what was accepted, in the direction of the target', () => {
    expect(codes({ accepted: 15 })).toEqual(['regression']);
    const falling = { ...QUIET.item, kind: 'decrease', baseline: 30, target: 10 } as const;
    expect(codes({ item: falling, accepted: 15 })).toEqual([]);
    expect(codes({ item: falling, accepted: 13 })).toEqual(['regression']);
  });

  it('do not ask that of what keeps a level', () => {
    const kept = { ...QUIET.item, kind: 'maintain_at_least' } as const;
    expect(codes({ item: kept, accepted: 25 })).toEqual([]);
  });

  it('ask about more than forty points of progress at once', () => {
    // 12 is 10 %, 20 is 50 %, 20.2 is 51 %: forty points are no question yet.
    expect(codes({ now: { ...QUIET.now, value: 20 } })).toEqual([]);
    expect(entryQuestions({ ...QUIET, now: { ...QUIET.now, value: 20.2 } })).toEqual([
      { code: 'jump', params: { points: 41 } },
    ]);
  });

  it('do not call it a jump that a school is open', () => {
    const school = { ...QUIET.item, kind: 'binary', baseline: null, target: null } as const;
    const opened = { now: { ...QUIET.now, value: 1 }, before: { ...QUIET.now, value: 0, narrative: null } };
    expect(codes({ item: school, ...opened, accepted: 0 })).toEqual([]);
    expect(codes({ item: school, ...opened, accepted: 0, hasEvidence: false })).toEqual(['no_evidence']);
  });

  it('ask for evidence where it is claimed to be done', () => {
    const done = { now: { ...QUIET.now, value: 30 }, before: { ...QUIET.now, value: 25, narrative: null } };
    expect(codes({ ...done, hasEvidence: false })).toEqual(['no_evidence']);
    expect(codes(done)).toEqual([]);
  });

  it('ask about the same words as before, or as of other items, unless they are few', () => {
    const repeated = { value: 12, spent: 8, narrative: `  ${WORDS.toUpperCase()} ` };
    expect(codes({ before: repeated })).toEqual(['words_repeated']);
    expect(codes({ sameWords: 3 })).toEqual(['words_shared']);
    expect(codes({ now: { ...QUIET.now, narrative: 'In progress' }, sameWords: 30 })).toEqual([]);
  });

  it('ask about money that moved while nothing else did', () => {
    const still = { value: 14, spent: 8, narrative: null };
    expect(entryQuestions({ ...QUIET, before: still })).toEqual([
      { code: 'money_without_progress', params: { spent: 4 } },
    ]);
    expect(codes({ before: { ...still, spent: 12 } })).toEqual([]);
    expect(codes({ before: { ...still, spent: 13 } })).toEqual(['spent_fell']);
  });

  it('ask about more money than was planned', () => {
    expect(codes({ now: { ...QUIET.now, spent: 50 } })).toEqual([]);
    expect(codes({ now: { ...QUIET.now, spent: 50.1 } })).toEqual(['over_budget']);
  });

  it('ask nothing of what has no value', () => {
    expect(codes({ now: { value: null, spent: null, narrative: null }, hasEvidence: false })).toEqual([]);
  });
});
