import { calendar } from '../calendar.mjs';
import { createRandom } from '../create-random.mjs';
import { demoReading } from './demo-reading.mjs';

/** Chances that somebody independent looks: at something claimed as done, under way, or to be kept up. */
const LOOKS = { done: 0.86, open: 0.68, maintained: 0.3 };
/** Work that has hardly begun is not worth the way. */
const VISIBLE = 0.12;

/**
 * What independent people found, item by item.
 * @param {import('./demo-story.mjs').Story} story
 * @param {ReturnType<import('./demo-phrases.mjs').demoPhrases>} phrases
 * @returns {object[]} in the order of their dates
 */
export function demoVerifications(story, phrases) {
  return story.episodes
    .flatMap((episode) => findingOf(episode, story, phrases))
    .sort((one, other) => (one.date < other.date ? -1 : one.date > other.date ? 1 : 0));
}

function findingOf({ item, course, reports }, { term, seed }, phrases) {
  const random = createRandom(`${seed}/verification/${item.territory}/${item.code}`);
  const claims = reports.filter(({ progress }) => progress !== null && progress > VISIBLE);
  if (claims.length === 0) return [];
  const done = claims.find(({ progress }) => progress >= 1);
  const maintained = item.kind.startsWith('maintain');
  if (!random.chance(LOOKS[maintained ? 'maintained' : done ? 'done' : 'open'])) return [];
  const claim = done ?? claims[Math.max(0, claims.length - random.int(1, 5))];
  const month = Math.min(term.last, claim.month + (done ? random.int(0, 3) : 0));
  const seen = maintained ? claim.progress : course.real(month);
  const result = resultOf(claim.progress, seen, item, random);
  const upheld = result === 'confirmed' || result === 'partly';
  const reading =
    maintained && upheld ? claim.reading : demoReading(item, upheld ? Math.min(seen, claim.progress) : 0);
  return [
    {
      territory: item.territory,
      item: item.code,
      date: calendar.day(month, random.int(20, 28)),
      method:
        item.type === 'indicator'
          ? random.pick(['registry', 'desk'])
          : random.pick(['site', 'site', 'citizen', 'registry']),
      result,
      ...reading,
      note: phrases(result, random.chance(0.6) ? 'kk' : 'ru', random).text,
    },
  ];
}

function resultOf(claimed, seen, item, random) {
  const beyond = claimed - seen;
  if (beyond > 0.02) return item.kind === 'binary' || random.chance(0.35) ? 'refuted' : 'partly';
  if (claimed >= 1 && item.type === 'measure' && random.chance(0.03)) return 'unusable';
  return 'confirmed';
}
