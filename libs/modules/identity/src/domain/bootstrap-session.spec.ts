import { describe, expect, it } from '@jest/globals';
import { holdsSession, isToken, issueSession } from './bootstrap-session';

const token = 'a-token-that-nobody-guesses';
const noon = new Date('2026-11-01T12:00:00Z');
const hoursLater = (hours: number): Date => new Date(noon.getTime() + hours * 3_600_000);

describe('the bootstrap session', () => {
  it('knows its token and no other', () => {
    expect(isToken(token, token)).toBe(true);
    expect(isToken(token, `${token}x`)).toBe(false);
    expect(isToken(token, '')).toBe(false);
  });

  it('holds for twelve hours', () => {
    const session = issueSession(token, noon);
    expect(holdsSession(token, session, hoursLater(11.9))).toBe(true);
    expect(holdsSession(token, session, hoursLater(12.1))).toBe(false);
  });

  it('falls with another token, a later expiry or a forged signature', () => {
    const session = issueSession(token, noon);
    const [expires, signed] = session.split('.');
    expect(holdsSession('another-token', session, noon)).toBe(false);
    expect(holdsSession(token, `${Number(expires) + 60}.${signed}`, noon)).toBe(false);
    expect(holdsSession(token, `${expires}.forged`, noon)).toBe(false);
    expect(holdsSession(token, 'nonsense', noon)).toBe(false);
  });

  it('does not carry the token', () => {
    expect(issueSession(token, noon)).not.toContain(token);
  });
});
