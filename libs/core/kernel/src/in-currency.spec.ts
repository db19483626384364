import { inCurrency } from './in-currency';

it('puts the sign where a heading asks for it, as it is', () => {
  expect(inCurrency('Spent, m {currency}', '₸')).toBe('Spent, m ₸');
  expect(inCurrency('Spent, m {currency}', 'US$&')).toBe('Spent, m US$&');
});

it('leaves other headings alone', () => {
  expect(inCurrency('Accepted, %', '₸')).toBe('Accepted, %');
});
