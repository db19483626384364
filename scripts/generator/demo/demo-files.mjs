import { calendar } from '../calendar.mjs';
import { columns } from '../columns.mjs';
import { createRandom } from '../create-random.mjs';
import { csvLine } from '../csv-line.mjs';

/** The import files of the demo, as text. */
export const demoFiles = Object.freeze({ roadMaps, progress });

/**
 * @param {import('./demo-story.mjs').Story} story
 * @returns {string} `road-maps.csv`
 */
function roadMaps(story) {
  return [csvLine(columns.roadMaps), ...story.episodes.map(({ item }) => csvLine(itemCells(item)))].join('');
}

function itemCells(item) {
  const bounded = item.kind !== 'binary' && item.kind !== 'stages';
  return [
    item.territory,
    item.code,
    item.type,
    item.title.kk,
    item.title.ru,
    item.title.en,
    item.direction,
    item.promise,
    item.indicator,
    item.kind,
    item.unit,
    bounded ? item.baseline : '',
    bounded ? item.target : '',
    item.startsWithTerm ? '' : calendar.firstDay(item.start),
    item.deadline,
    item.weight,
    item.form,
    item.lead,
    item.co.join(';'),
    item.plan.map(({ period, percent }) => `${period}:${percent}`).join(';'),
    item.budget.map(({ year, source, planned }) => `${year}:${source}:${planned}`).join(';'),
    item.shares.map(({ territory, share }) => `${territory}:${share}`).join(';'),
  ];
}

/**
 * @param {import('./demo-story.mjs').Story} story
 * @param {number} month
 * @param {ReturnType<import('./demo-phrases.mjs').demoPhrases>} phrases
 * @returns {string} `progress-YYYY-MM.csv`
 */
function progress(story, month, phrases) {
  const lines = [csvLine(columns.progress)];
  for (const { item, reports } of story.episodes) {
    const report = reports.find((one) => one.month === month);
    if (report) lines.push(csvLine(reportCells(item, report, story.seed, phrases)));
  }
  return lines.join('');
}

function reportCells(item, report, seed, phrases) {
  const period = calendar.period(report.month);
  const random = createRandom(`${seed}/words/${item.territory}/${item.code}/${period}`);
  const language = createRandom(`${seed}/language/${item.territory}`).chance(0.6) ? 'kk' : 'ru';
  const words = report.phrase ? phrases(report.phrase, language, random) : { text: '', reason: '' };
  const { value, numerator, denominator } = report.reading ?? { value: '' };
  return [
    item.territory,
    item.code,
    period,
    numerator === undefined || random.chance(0.5) ? value : '',
    numerator,
    denominator,
    report.spent,
    words.text,
    words.reason,
    evidenceOf(report, item, period, random),
  ];
}

function evidenceOf(report, item, period, random) {
  if (report.phrase !== 'done' && !random.chance(0.12)) return '';
  return `https://example.org/acts/${item.territory}/${item.code}/${period}`;
}
