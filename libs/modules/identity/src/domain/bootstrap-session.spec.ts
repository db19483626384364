import { describe, expect, it } from '@jest/globals';
import { BootstrapSession } from './bootstrap-session';

const token = 'a-token-that-nobody-guesses';
const known = new BootstrapSession(token);

describe('the bootstrap session', () => {
  it('knows its token and no other', () => {
    expect(known.isToken(token)).toBe(true);
    expect(known.isToken(`${token}x`)).toBe(false);
    expect(known.isToken('')).toBe(false);
  });

  it('is another one each time', () => {
    expect(known.issue()).not.toBe(known.issue());
  });

  it('falls with another token, another secret or a forged signature', () => {
    const session = known.issue();
    const [prefix, secret, signature] = session.split('.');
    expect(known.isIssued(session)).toBe(true);
    expect(new BootstrapSession('another-token').isIssued(session)).toBe(false);
    expect(known.isIssued(`${prefix}.${secret.slice(1)}.${signature}`)).toBe(false);
    expect(known.isIssued(`${prefix}.${secret}.forged`)).toBe(false);
    expect(known.isIssued(`${secret}.${signature}`)).toBe(false);
    expect(known.isIssued('nonsense')).toBe(false);
    expect(known.isIssued('')).toBe(false);
  });

  it('does not carry the token', () => {
    expect(known.issue()).not.toContain(token);
  });
});
