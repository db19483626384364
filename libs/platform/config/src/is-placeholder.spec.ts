import { isPlaceholder } from './is-placeholder';

it.each([
  'change-me',
  'ChangeMe123',
  'CHANGE_ME_PLEASE',
  'your-secret-here',
  'my-super-secret-token',
  'replace_this_value',
  'admin-token-2026',
  'postgres',
  'password1!',
  '<token>',
  '${UADE_BOOTSTRAP_TOKEN}',
  '{{ token }}',
  '%TOKEN%',
  'xxxxxxxxxxxxxxxxxxxxxxxx',
  '--------------------',
  '12345678',
  '1234567890123456',
  'qwertyuiop',
])('knows %s for a placeholder', (text) => {
  expect(isPlaceholder(text)).toBe(true);
});

it.each([
  'q7Rk2vXw',
  'uade_s9dQ2bWkYxPf0mNvJt3rLc8hZeGi6oUa',
  '2f9c1d7e-55ab-4c09-9d2e-7a1b3c4d5e6f',
  '9f86d081884c7d659a2feaa0c55ad015',
  'quiet-saxaul-harvest-moon',
  'token4f7a9c2e81b3',
])('takes %s for a secret', (text) => {
  expect(isPlaceholder(text)).toBe(false);
});
