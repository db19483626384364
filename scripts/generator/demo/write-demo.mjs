import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { calendar } from '../calendar.mjs';
import { seedFiles } from '../seed-files.mjs';
import { demoChanges } from './demo-changes.mjs';
import { demoFiles } from './demo-files.mjs';
import { demoPhrases } from './demo-phrases.mjs';
import { demoProgramme } from './demo-programme.mjs';
import { demoRounds } from './demo-rounds.mjs';
import { demoStory } from './demo-story.mjs';
import { demoTerm } from './demo-term.mjs';
import { demoVerifications } from './demo-verifications.mjs';

/**
 * Writes the demo's files into a folder; the same options give the same bytes.
 * @param {{ out: string, seed: string, today: string }} options
 * @returns {{ items: number, reports: number, verifications: number, changes: number }}
 */
export function writeDemo({ out, seed, today }) {
  const term = demoTerm(today);
  const story = demoStory(seedFiles.territories(), term, seed);
  const phrases = demoPhrases();
  const programme = demoProgramme(term);
  const verifications = demoVerifications(story, phrases);
  const changes = demoChanges(story, phrases);
  const actions = {
    programme: programme.code,
    today,
    rounds: demoRounds(story, phrases),
    verifications,
    changes,
  };
  mkdirSync(out, { recursive: true });
  const write = (file, text) => writeFileSync(join(out, file), text);
  write('programme.json', `${JSON.stringify(programme, null, 2)}\n`);
  write('road-maps.csv', demoFiles.roadMaps(story));
  for (let month = term.first; month <= term.last; month += 1) {
    write(`progress-${calendar.period(month)}.csv`, demoFiles.progress(story, month, phrases));
  }
  write('actions.json', `${JSON.stringify(actions, null, 1)}\n`);
  return {
    items: story.episodes.length,
    reports: story.episodes.reduce((sum, { reports }) => sum + reports.length, 0),
    verifications: verifications.length,
    changes: changes.length,
  };
}
