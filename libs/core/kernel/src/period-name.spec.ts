import { LANGUAGES } from './language';
import { periodName } from './period-name';

const inAll = (code: string): string[] => LANGUAGES.map((language) => periodName(code, language));

it('names months and quarters in each language', () => {
  expect(inAll('2026-10')).toEqual(['2026 ж. қазан', 'октябрь 2026', 'October 2026']);
  expect(inAll('2027-01')).toEqual(['2027 ж. қаңтар', 'январь 2027', 'January 2027']);
  expect(inAll('2026-Q4')).toEqual(['2026 ж. IV тоқсан', 'IV квартал 2026', 'Q4 2026']);
});

it('leaves what is no period as it is', () => {
  expect(inAll('2026-13')).toEqual(['2026-13', '2026-13', '2026-13']);
});
