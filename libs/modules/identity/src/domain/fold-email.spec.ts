import { foldEmail } from './fold-email';

it('does not tell people apart by case, blanks or the width of letters', () => {
  expect(foldEmail(' Aigul@Example.KZ ')).toBe('aigul@example.kz');
  expect(foldEmail('ＡＩＧＵＬ@example.kz')).toBe('aigul@example.kz');
  expect(foldEmail('АЙГҮЛ@мысал.қаз')).toBe('айгүл@мысал.қаз');
});

it('keeps different addresses apart', () => {
  expect(foldEmail('a.b@example.kz')).not.toBe(foldEmail('ab@example.kz'));
});
