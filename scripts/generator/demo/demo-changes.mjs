import { calendar } from '../calendar.mjs';
import { createRandom } from '../create-random.mjs';
import { found } from '../found.mjs';

/**
 * The change requests, with the act that allows each and the decision, if there is one.
 * @param {import('./demo-story.mjs').Story} story
 * @param {ReturnType<import('./demo-phrases.mjs').demoPhrases>} phrases
 * @returns {object[]} in the order of their acts
 */
export function demoChanges(story, phrases) {
  return story.episodes
    .filter((episode) => isMade(episode, story))
    .map((episode) => changeOf(episode, story, phrases))
    .sort((one, other) => (one.act.date < other.act.date ? -1 : one.act.date > other.act.date ? 1 : 0));
}

/** Nobody asks to end or to postpone what is already accepted as done. */
function isMade({ item, fate, reports }, { term, profiles }) {
  if (fate.kind === 'none') return false;
  if (fate.kind === 'reweight' || fate.kind === 'rescope') return true;
  const reviewed = term.last - found(profiles, item.territory).backlog;
  return !reports.some(
    ({ month, review, progress }) => month <= reviewed && review === 'accept' && (progress ?? 0) >= 1,
  );
}

function changeOf({ item, fate }, { seed }, phrases) {
  const random = createRandom(`${seed}/change/${item.territory}/${item.code}`);
  const date = calendar.day(fate.month, random.int(3, 24));
  return {
    territory: item.territory,
    item: item.code,
    kind: fate.kind,
    act: { title: 'Әкімдік қаулысы / Постановление акимата', number: String(random.int(11, 480)), date },
    reason: phrases(fate.kind, 'kk', random).text,
    ...detailOf(item, fate, random),
    requestedAt: `${calendar.addDays(date, 1)}T05:00:00Z`,
    ...(fate.decision && {
      decision: fate.decision,
      decisionReason: phrases(fate.decision, 'kk', random).text,
      decidedAt: `${calendar.addDays(date, 4)}T05:00:00Z`,
    }),
  };
}

function detailOf(item, fate, random) {
  if (fate.kind === 'postpone') return { deadline: fate.deadline };
  if (fate.kind === 'replace') return { replacementItem: item.replacedBy };
  if (fate.kind === 'reweight') return { weight: item.weight === 5 ? 3 : 5 };
  if (fate.kind !== 'rescope') return {};
  if (item.shares.length === 2) return { shares: swapped(item.shares) };
  const factor = random.pick([0.8, 1.25]);
  return { target: Math.max(1, Math.round(item.target * factor)) };
}

function swapped([one, other]) {
  return [
    { territory: one.territory, share: other.share },
    { territory: other.territory, share: one.share },
  ];
}
