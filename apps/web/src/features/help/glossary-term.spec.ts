import { foundTerms, termsOf } from './glossary-term';

const LABELS = {
  overdue: { kk: 'Мерзімі өтті', ru: 'Просрочено', en: 'Overdue' },
  done: { kk: 'Орындалды', ru: 'Исполнено', en: 'Done' },
};
const terms = termsOf(LABELS, 'ru', (code) => (code === 'done' ? 'Принято аналитиком.' : ''));

describe('the terms of the glossary', () => {
  it('are named in the language on screen, the other two beside it', () => {
    expect(terms[0]).toEqual({
      code: 'overdue',
      name: 'Просрочено',
      others: [
        { language: 'kk', name: 'Мерзімі өтті' },
        { language: 'en', name: 'Overdue' },
      ],
      meaning: '',
    });
  });

  it.each([
    ['Мерзими', ['overdue']],
    ['OVERDUE', ['overdue']],
    ['аналитик', ['done']],
    ['исполнено', ['done']],
    ['  ', ['overdue', 'done']],
    ['nothing', []],
  ])('are found by «%s»', (query, codes) => {
    expect(foundTerms(terms, query).map(({ code }) => code)).toEqual(codes);
  });

  it('are found by the names that share a meaning', () => {
    const family = { code: '', name: 'Status', others: [], meaning: '', parts: [terms[1]] };
    expect(foundTerms([family, terms[0]], 'орындалды')).toEqual([family]);
  });
});
