import { dueDay } from './due-day';
import { obligationState } from './obligation-state';
import { periodState } from './period-state';

const ZONE = 'Asia/Almaty';
/** Almaty is five hours ahead: the end of 10 February there. */
const DUE = new Date('2026-02-10T19:00:00Z');
const GRACE = dueDay.graceEnd(DUE, 5, ZONE);
const at = (text: string): Date => new Date(text);

describe('dueDay', () => {
  it('is the day that ends when a report is due', () => {
    expect(dueDay.of(DUE, ZONE)).toBe('2026-02-10');
  });

  it('ends grace with the last of its days, or with the due day itself', () => {
    expect(GRACE.toISOString()).toBe('2026-02-15T19:00:00.000Z');
    expect(dueDay.graceEnd(DUE, 0, ZONE)).toEqual(DUE);
  });
});

describe('periodState', () => {
  const january = { begun: true, ended: true, dueAt: DUE, graceEndsAt: GRACE, lockedAt: null };

  it.each([
    ['future', { ...january, begun: false, ended: false }, '2025-12-31T10:00:00Z'],
    ['open', { ...january, ended: false }, '2026-01-20T10:00:00Z'],
    ['due', january, '2026-02-01T10:00:00Z'],
    ['due', january, '2026-02-10T19:00:00Z'],
    ['in_grace', january, '2026-02-10T19:00:01Z'],
    ['in_grace', january, '2026-02-15T19:00:00Z'],
    ['closed', january, '2026-02-15T19:00:01Z'],
    ['locked', { ...january, lockedAt: DUE }, '2026-02-20T10:00:00Z'],
  ])('is %s', (state, stages, now) => {
    expect(periodState(stages, at(now))).toBe(state);
  });
});

describe('obligationState', () => {
  const none = { expected: 4, received: 0, dueAt: DUE, graceEndsAt: GRACE, extended: false };

  it.each([
    ['due', none, '2026-02-10T10:00:00Z'],
    ['due', none, '2026-02-12T10:00:00Z'],
    ['in_part', { ...none, received: 3 }, '2026-02-12T10:00:00Z'],
    ['overdue', { ...none, received: 3 }, '2026-02-15T19:00:01Z'],
    ['complete', { ...none, received: 4 }, '2026-03-01T10:00:00Z'],
    ['extended', { ...none, dueAt: GRACE, extended: true }, '2026-02-15T19:00:00Z'],
    ['overdue', { ...none, dueAt: GRACE, extended: true }, '2026-02-15T19:00:01Z'],
  ])('is %s', (state, reporting, now) => {
    expect(obligationState(reporting, at(now))).toBe(state);
  });
});
