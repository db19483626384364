import { calendar } from '../calendar.mjs';
import { seedFiles } from '../seed-files.mjs';

/**
 * The invented programme, in the import format of the kind `programmes`.
 * @param {import('./demo-term.mjs').Term} term
 */
export function demoProgramme(term) {
  const years = `${calendar.period(term.first).slice(0, 4)}–${calendar.period(term.end).slice(0, 4)}`;
  const published = calendar.day(term.first - 2, 12);
  return {
    code: 'DEMO',
    party: '«Көкжиек» (ойдан шығарылған · вымышленная · invented)',
    title: {
      kk: `«Көкжиек» партиясының ${years} жылдарға арналған сайлауалды бағдарламасы (ойдан шығарылған)`,
      ru: `Предвыборная программа партии «Көкжиек» на ${years} годы (вымышленная)`,
      en: `Election programme of the Kokzhiek party for ${years} (invented)`,
    },
    term: { start: calendar.firstDay(term.first), end: calendar.lastDay(term.end) },
    reporting: 'month',
    dueDay: 10,
    weights: 'expert',
    directions: seedFiles
      .table('demo/directions.csv')
      .map(({ code, kk, ru, en }) => ({ code, title: { kk, ru, en } })),
    promises: seedFiles.table('demo/promises.csv').map((row) => promise(row, published)),
  };
}

/** @param {Record<string, string>} row @param {string} published */
function promise(row, published) {
  const { code, direction, page, testable, kk, ru, en } = row;
  return {
    code,
    direction,
    text: { kk, ru, en },
    source: {
      document: 'Сайлауалды бағдарлама (ойдан шығарылған) · Предвыборная программа (вымышленная)',
      page: Number(page),
      date: published,
      url: `https://example.org/kokzhiek/programme#page=${page}`,
    },
    testable: testable === 'true',
  };
}
