import type { Figures } from '../../shared/api/figures';
import { trajectoryPoints } from './trajectory-points';
import { widestGap } from './widest-gap';

const figures = (period: string, reported: number | null, verified: number | null): Figures =>
  ({ period, measures: { planned: 50, reported, accepted: reported, verified } }) as Figures;

describe('trajectoryPoints', () => {
  it('shows only the plan for periods that have no figures yet', () => {
    const plan = [
      { period: '2026-10', measures: 50, indicators: 1 },
      { period: '2026-11', measures: 60, indicators: 2 },
    ];
    expect(trajectoryPoints([figures('2026-10', 40, 20)], plan, 'measures')).toEqual([
      { period: '2026-10', planned: 50, reported: 40, accepted: 40, verified: 20 },
      { period: '2026-11', planned: 60, reported: null, accepted: null, verified: null },
    ]);
  });

  it('is in the order of time whatever the order of the answer', () => {
    const points = trajectoryPoints([figures('2026-10', 2, 1), figures('2026-09', 1, 1)], [], 'measures');
    expect(points.map((point) => point.period)).toEqual(['2026-09', '2026-10']);
  });
});

describe('widestGap', () => {
  const points = trajectoryPoints(
    [
      figures('2026-08', 30, 10),
      figures('2026-09', 40, 15),
      figures('2026-10', 60, 20),
      figures('2026-11', null, 5),
    ],
    [],
    'measures',
  );

  it('looks no further than the period on screen', () => {
    expect(widestGap(points, '2026-09')).toEqual({ period: '2026-09', gap: 25 });
    expect(widestGap(points, '2026-11')).toEqual({ period: '2026-10', gap: 40 });
  });

  it('finds nothing where the report never exceeded the proof', () => {
    expect(widestGap(trajectoryPoints([figures('2026-08', 10, 10)], [], 'measures'), '2026-08')).toBeNull();
  });
});
