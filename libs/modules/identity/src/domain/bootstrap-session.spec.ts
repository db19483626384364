import { describe, expect, it } from '@jest/globals';
import { BootstrapSession } from './bootstrap-session';

const token = 'a-token-that-nobody-guesses';
const known = new BootstrapSession(token);
const noon = new Date('2026-11-01T12:00:00Z');
const hoursLater = (hours: number): Date => new Date(noon.getTime() + hours * 3_600_000);

describe('the bootstrap session', () => {
  it('knows its token and no other', () => {
    expect(known.isToken(token)).toBe(true);
    expect(known.isToken(`${token}x`)).toBe(false);
    expect(known.isToken('')).toBe(false);
  });

  it('holds for twelve hours', () => {
    const session = known.issue(noon);
    expect(known.holds(session, hoursLater(11.9))).toBe(true);
    expect(known.holds(session, hoursLater(12.1))).toBe(false);
  });

  it('falls with another token, a later expiry or a forged signature', () => {
    const session = known.issue(noon);
    const [expires, signature] = session.split('.');
    expect(new BootstrapSession('another-token').holds(session, noon)).toBe(false);
    expect(known.holds(`${Number(expires) + 60}.${signature}`, noon)).toBe(false);
    expect(known.holds(`${expires}.forged`, noon)).toBe(false);
    expect(known.holds('nonsense', noon)).toBe(false);
  });

  it('does not carry the token', () => {
    expect(known.issue(noon)).not.toContain(token);
  });
});
