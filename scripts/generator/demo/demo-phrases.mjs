import { seedFiles } from '../seed-files.mjs';

/**
 * Sentences that people write, in one of the two languages they write in.
 * @returns {(use: string, language: 'kk' | 'ru', random: import('../create-random.mjs').Random) => { text: string, reason: string }}
 */
export function demoPhrases() {
  const uses = new Map();
  for (const row of seedFiles.table('demo/phrases.csv'))
    uses.set(row.use, [...(uses.get(row.use) ?? []), row]);
  return (use, language, random) => {
    const row = random.pick(uses.get(use));
    return { text: row[language], reason: row.reason };
  };
}
