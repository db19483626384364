import { emptySums, figures, type Figures } from '@core/metrics';
import { openQuestions, type OpenQuestion } from './open-questions';
import type { PackChild, StocktakePack } from './stocktake-pack';

const NOTHING = figures(emptySums());

const child = (code: string, measures: Partial<Figures>): PackChild => ({
  ...{ code, name: {}, level: 2, grid: null },
  measures: { ...NOTHING, ...measures },
  indicators: NOTHING,
});

function pack(parts: {
  measures?: Partial<Figures>;
  children?: PackChild[];
  slipping?: Partial<StocktakePack['slipping']>;
  promises?: StocktakePack['promises'];
  undecidedChanges?: number;
}): StocktakePack {
  return {
    figures: { measures: { ...NOTHING, ...parts.measures }, indicators: NOTHING },
    stamp: { ruleVersion: '2026.1' },
    children: parts.children ?? [],
    slipping: { executors: [], reasons: [], ...parts.slipping },
    promises: parts.promises ?? [],
    undecidedChanges: parts.undecidedChanges ?? 0,
  } as unknown as StocktakePack;
}

const kinds = (questions: readonly OpenQuestion[]): string[] => questions.map(({ kind }) => kind);
const group = (key: string | null, loss: number) => ({ key, items: 2, overdue: 1, loss });

describe('the questions for the meeting', () => {
  it('are none where nothing stands out', () => {
    expect(openQuestions(pack({ measures: { gap: 10, coverage: 60 } }))).toEqual([]);
  });

  it('name the three executors who hold back most, and not those without a name', () => {
    const executors = [group('a', 1), group(null, 9), group('b', 3), group('c', 2), group('d', 0.5)];
    const asked = openQuestions(pack({ slipping: { executors } }));
    expect(asked.map((one) => (one.kind === 'executor' ? one.executor : one.kind))).toEqual(['b', 'c', 'a']);
  });

  it('ask for reasons nobody gave and for decisions that wait', () => {
    const asked = openQuestions(pack({ slipping: { reasons: [group(null, 1.5)] }, undecidedChanges: 4 }));
    expect(asked).toEqual([
      { kind: 'without_reason', items: 2, loss: 1.5 },
      { kind: 'undecided_changes', items: 4 },
    ]);
  });

  it('name five places that are far behind, the furthest first, and count the others', () => {
    const children = [-31, -22, -40, -25, -35, -33, -1].map((deviation, index) =>
      child(String(index), { deviation, band: deviation < -20 ? 'red' : 'green' }),
    );
    expect(openQuestions(pack({ children }))).toEqual([
      { kind: 'places_behind', places: ['2', '4', '5', '0', '3'], more: 1 },
    ]);
  });

  it('count missing reports of measures and of indicators', () => {
    const reporting = { expected: 5, received: 2, onTime: 1 };
    const children = [child('1', { reporting }), child('2', { reporting: { ...reporting, received: 5 } })];
    expect(openQuestions(pack({ children }))).toEqual([
      { kind: 'places_silent', places: ['1'], more: 0, missing: 3 },
    ]);
  });

  it('doubt what is reported and not seen, and what is hardly reported', () => {
    expect(kinds(openQuestions(pack({ measures: { gap: 10.1, coverage: 59.9 } })))).toEqual([
      ...['gap', 'little_data'],
    ]);
  });

  it('count promises that somebody has to answer for', () => {
    const promise = { key: 'P', text: {}, proposed: 'stalled', confirmed: true, accepted: null } as const;
    const promises = [
      { ...promise, verdict: 'broken', stale: false },
      { ...promise, verdict: 'kept', stale: true },
      { ...promise, verdict: 'stalled', stale: false },
    ] as const;
    expect(openQuestions(pack({ promises }))).toEqual([
      { kind: 'promises', broken: 1, stalled: 1, stale: 1 },
    ]);
  });
});
