import { itemAt } from './item-at';
import { aWorld } from './world.factory';

const [APRIL, MAY, JUNE] = [3, 4, 5];

describe('the status of an item', () => {
  it('prefers what was seen done over what was accepted, and that over what was claimed', () => {
    const world = aWorld().item('seen').item('accepted').item('claimed').item('under-another');
    world.verified('seen', '2026-06-02', 100).accepted('seen', JUNE, 10);
    world.accepted('accepted', JUNE, 100).reported('claimed', JUNE, 100);
    world.accepted('under-another', MAY, 100).reported('under-another', JUNE, 90);
    const statuses = ['seen', 'accepted', 'claimed', 'under-another'].map(
      (key) => itemAt(world.build(), key, JUNE).status,
    );
    expect(statuses).toEqual(['verified_done', 'done', 'claimed_done', 'done']);
  });

  it('is cancelled above all, from the date of the act once approved', () => {
    const world = aWorld().item('one').accepted('one', APRIL, 100).verified('one', '2026-04-02', 100);
    world.changed('one', 'cancel', '2026-05-31', { decidedAt: '2026-08-01T00:00:00Z' });
    expect(itemAt(world.build(), 'one', APRIL).status).toBe('verified_done');
    expect(itemAt(world.build(), 'one', MAY).status).toBe('cancelled');
    expect(itemAt(world.build(), 'one', MAY, '2026-07-31T00:00:00Z').status).toBe('verified_done');
  });

  it('is overdue only after the day of the deadline, and not when done', () => {
    const world = aWorld().item('open', { deadline: '2026-05-31' }).item('done', { deadline: '2026-04-01' });
    world.reported('open', MAY, 95).accepted('done', JUNE, 100);
    expect(itemAt(world.build(), 'open', MAY).status).toBe('on_track');
    expect(itemAt(world.build(), 'open', JUNE).status).toBe('overdue');
    expect(itemAt(world.build(), 'done', MAY).status).toBe('overdue');
    expect(itemAt(world.build(), 'done', JUNE).status).toBe('done');
  });

  it('is not started until the day of the start, unless something is reported', () => {
    const world = aWorld().item('idle', { startsOn: '2026-06-30' }).item('early', { startsOn: '2026-07-01' });
    world.item('waiting', { startsOn: '2026-07-01' }).reported('early', APRIL, 5);
    const statuses = ['idle', 'early', 'waiting'].map((key) => itemAt(world.build(), key, JUNE).status);
    expect(statuses).toEqual(['not_reported', 'on_track', 'not_started']);
  });

  it('is at risk only when more than 10 points under plan on the reported track', () => {
    const plan = [{ date: '2026-06-30', percent: 50 }];
    const world = aWorld().item('edge', { plan }).item('under', { plan }).item('unaccepted', { plan });
    world.accepted('edge', JUNE, 40).accepted('under', JUNE, 39.99);
    world.accepted('unaccepted', MAY, 0).reported('unaccepted', JUNE, 45);
    const statuses = ['edge', 'under', 'unaccepted'].map((key) => itemAt(world.build(), key, JUNE).status);
    expect(statuses).toEqual(['on_track', 'at_risk', 'on_track']);
  });

  it('is at risk while a replace request waits, whatever the date of its act, and not after a refusal', () => {
    const world = aWorld().item('one').item('other').reported('one', APRIL, 60).reported('one', JUNE, 60);
    world.changed('one', 'replace', '2026-12-01', {
      replacement: 'other',
      requestedAt: '2026-07-01T00:00:00Z',
      decision: 'rejected',
      decidedAt: '2026-07-20T00:00:00Z',
    });
    const known = (day: string) => itemAt(world.build(), 'one', APRIL, `${day}T00:00:00Z`).status;
    expect([known('2026-06-30'), known('2026-07-01'), known('2026-07-20')]).toEqual([
      'on_track',
      'at_risk',
      'on_track',
    ]);
  });

  it('knows no risk from other undecided requests', () => {
    const world = aWorld().item('one').reported('one', JUNE, 60);
    world.changed('one', 'cancel', '2026-05-01', { decision: undefined });
    expect(itemAt(world.build(), 'one', JUNE).status).toBe('on_track');
  });
});

describe('changes in force', () => {
  it('let the later act win, and of acts of one day the later decision', () => {
    const terms = { kind: 'increase', baseline: 0, target: 10 } as const;
    const world = aWorld().item('one', terms).reported('one', JUNE, 10);
    world.changed('one', 'rescope', '2026-04-01', { target: 80, decidedAt: '2026-04-20T00:00:00Z' });
    world.changed('one', 'rescope', '2026-03-01', { target: 20, decidedAt: '2026-06-20T00:00:00Z' });
    expect(itemAt(world.build(), 'one', JUNE).reported).toBe(12.5);
    world.changed('one', 'rescope', '2026-04-01', { target: 40, decidedAt: '2026-04-19T00:00:00Z' });
    expect(itemAt(world.build(), 'one', JUNE).reported).toBe(12.5);
    world.changed('one', 'rescope', '2026-04-01', { target: 50, decidedAt: '2026-04-21T00:00:00Z' });
    expect(itemAt(world.build(), 'one', JUNE).reported).toBe(20);
  });

  it('do not count when refused or not yet approved', () => {
    const world = aWorld().item('one', { deadline: '2026-03-31' });
    world.changed('one', 'postpone', '2026-03-01', { deadline: '2026-12-31', decision: 'rejected' });
    world.changed('one', 'postpone', '2026-03-01', { deadline: '2026-12-31', decision: undefined });
    expect(itemAt(world.build(), 'one', APRIL).status).toBe('overdue');
    world.changed('one', 'postpone', '2026-03-01', { deadline: '2026-12-31' });
    expect(itemAt(world.build(), 'one', APRIL).status).toBe('not_reported');
  });
});
