import { totp } from './totp';

/** RFC 6238, appendix B: the ASCII secret 12345678901234567890; its eight-digit codes end in our six digits. */
const SECRET = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ';
const at = (seconds: number): Date => new Date(seconds * 1000);

it.each([
  [59, '287082', 1],
  [1_111_111_109, '081804', 37_037_036],
  [1_234_567_890, '005924', 41_152_263],
  [2_000_000_000, '279037', 66_666_666],
])('knows the code of the standard at %i s', (seconds, code, step) => {
  expect(totp.stepOf(SECRET, code, at(seconds))).toBe(step);
});

it('takes a code one step early or late, and tells which step it is of', () => {
  expect(totp.stepOf(SECRET, '279037', at(2_000_000_000 + 30))).toBe(66_666_666);
  expect(totp.stepOf(SECRET, '279037', at(2_000_000_000 - 30))).toBe(66_666_666);
  expect(totp.stepOf(SECRET, '279037', at(2_000_000_000 + 61))).toBeUndefined();
});

it('takes a code with the blank that apps show, and no other text', () => {
  expect(totp.stepOf(SECRET, '279 037', at(2_000_000_000))).toBe(66_666_666);
  for (const wrong of ['279038', '27903', '', 'abcdef']) {
    expect(totp.stepOf(SECRET, wrong, at(2_000_000_000))).toBeUndefined();
  }
});

it('gives an app the secret, the issuer and whose it is', () => {
  const secret = totp.makeSecret();
  expect(secret).toMatch(/^[A-Z2-7]{32}$/);
  const uri = new URL(totp.address(secret, 'a@example.kz'));
  expect(uri.protocol).toBe('otpauth:');
  expect(decodeURIComponent(uri.pathname)).toContain('Uade:a@example.kz');
  expect(Object.fromEntries(uri.searchParams)).toMatchObject({ secret, digits: '6', period: '30' });
});
