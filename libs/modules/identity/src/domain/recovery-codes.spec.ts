import { recoveryCodes } from './recovery-codes';

it('makes ten different codes of 28 letters in fours, which are 140 bits', () => {
  const codes = recoveryCodes.make();
  expect(new Set(codes).size).toBe(10);
  for (const code of codes) expect(code).toMatch(/^([a-hjkmnp-tv-z0-9]{4}-){6}[a-hjkmnp-tv-z0-9]{4}$/);
});

it('takes a code however it is typed', () => {
  const [code] = recoveryCodes.make();
  const typed = ` ${code.toUpperCase().replaceAll('-', ' ')} `;
  expect(recoveryCodes.hash(typed)).toBe(recoveryCodes.hash(code));
  expect(recoveryCodes.hash(`${code}2`)).not.toBe(recoveryCodes.hash(code));
});
