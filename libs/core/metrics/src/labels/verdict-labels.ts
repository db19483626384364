import type { Language } from '@core/kernel';
import type { Verdict } from '../promise-verdict';

/** What people read instead of a verdict on a promise. */
export const VERDICT_LABELS: Readonly<Record<Verdict, Readonly<Record<Language, string>>>> = {
  not_yet_rated: { kk: 'Әлі бағаланған жоқ', ru: 'Пока не оценено', en: 'Not yet rated' },
  kept: { kk: 'Орындалды', ru: 'Выполнено', en: 'Kept' },
  kept_in_part: { kk: 'Ішінара орындалды', ru: 'Выполнено частично', en: 'Kept in part' },
  compromise: { kk: 'Ымыраға келді', ru: 'Компромисс', en: 'Compromise' },
  broken: { kk: 'Орындалмады', ru: 'Не выполнено', en: 'Broken' },
  stalled: { kk: 'Тоқтап тұр', ru: 'Остановилось', en: 'Stalled' },
  in_the_works: { kk: 'Орындалып жатыр', ru: 'В работе', en: 'In the works' },
};
