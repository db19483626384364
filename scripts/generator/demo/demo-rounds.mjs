import { calendar } from '../calendar.mjs';
import { createRandom } from '../create-random.mjs';
import { found } from '../found.mjs';
import { demoReading } from './demo-reading.mjs';

/**
 * The monthly rounds: when files came, what the analysts decided, how returned entries were answered.
 * @param {import('./demo-story.mjs').Story} story
 * @param {ReturnType<import('./demo-phrases.mjs').demoPhrases>} phrases
 * @returns {object[]} in the order of the periods
 */
export function demoRounds(story, phrases) {
  const rounds = [];
  for (let month = story.term.first; month <= story.term.last; month += 1)
    rounds.push(roundOf(story, month, phrases));
  return rounds;
}

function roundOf(story, month, phrases) {
  const period = calendar.period(month);
  const reported = reportsOf(story, month);
  const territories = [...new Set(reported.map(({ item }) => item.territory))];
  const random = createRandom(`${story.seed}/round/${period}`);
  const isLate = (code) =>
    createRandom(`${story.seed}/late/${period}/${code}`).chance(found(story.profiles, code).late);
  const accepted = territories.filter(
    (code) => month <= story.term.last - found(story.profiles, code).backlog,
  );
  const reviewed = new Set(accepted);
  const decided = reported.filter(({ item }) => reviewed.has(item.territory));
  const returned = decided.filter(({ report }) => report.review === 'return');
  return {
    period,
    file: `progress-${period}.csv`,
    submittedAt: instant(story, month, random.int(4, 8), 4),
    late: territories.filter(isLate),
    lateSubmittedAt: instant(story, month, random.int(12, 16), 4),
    reviewedAt: instant(story, month, 18, 5),
    accept: accepted,
    hold: grouped(decided.filter(({ report }) => report.review === 'hold')),
    return: returned.map(({ item }) => ({
      territory: item.territory,
      item: item.code,
      reason: phrases('return', 'kk', random).text,
    })),
    corrections: returned.filter(() => random.chance(0.6)).map((one) => correction(one, phrases, random)),
    correctedAt: instant(story, month, 22, 5),
  };
}

function reportsOf(story, month) {
  return story.episodes.flatMap(({ item, reports }) => {
    const report = reports.find((one) => one.month === month);
    return report ? [{ item, report }] : [];
  });
}

/** A moment in the month after the period, or the morning of `today` when that has not come yet. */
function instant({ term }, month, day, hour) {
  const date = calendar.day(month + 1, day);
  return `${date < term.today ? date : term.today}T0${hour}:00:00Z`;
}

function grouped(reports) {
  const codes = {};
  for (const { item } of reports) (codes[item.territory] ??= []).push(item.code);
  return codes;
}

function correction({ item, report }, phrases, random) {
  const { text, reason } = phrases('regression', 'kk', random);
  return {
    territory: item.territory,
    item: item.code,
    ...demoReading(item, item.kind.startsWith('maintain') ? report.progress : report.real),
    narrative: text,
    delayReason: reason,
  };
}
