import { referenceNarratives } from './narratives.mjs';

/**
 * One item's line of the monthly file, computed from the item and the month alone, so any month can be written by
 * itself. Values only move towards the target (`maintain_*` swing round it); every line carries a narrative.
 * @returns {(one: import('./items.mjs').ReferenceItem, ordinal: number, month: number, period: string) => string}
 */
export function createProgressLine() {
  const narratives = referenceNarratives();
  return (one, ordinal, month, period) => {
    const chance = scramble(ordinal * 131 + month);
    const done = course(one, month);
    const value = valueOf(one, done, chance);
    const narrative = narratives[chance % narratives.length];
    const spent = one.budget ? Math.round(one.budget * done * 10) / 10 : '';
    const evidence = chance % 3 === 0 ? `https://example.org/act/${period}/${ordinal}` : '';
    const reading = one.denominator
      ? `,${Math.round((value * one.denominator) / 100)},${one.denominator}`
      : `${value},,`;
    return `${one.territory},${one.code},${period},${reading},${spent},${narrative},,${evidence}\n`;
  };
}

/** Share of the way to the target at the end of the month, 0..1. */
function course(one, month) {
  return Math.min(1, Math.max(0, ((month - one.start + 1) / (one.end - one.start + 1)) * one.speed));
}

function valueOf(one, done, chance) {
  if (one.kind === 'binary') return done >= 1 ? 1 : 0;
  if (one.kind === 'stages') return Math.floor(done * 1000) / 10;
  if (one.kind === 'maintain_at_least' || one.kind === 'maintain_at_most')
    return one.target - 3 + (chance % 7);
  return Math.round((one.baseline + (one.target - one.baseline) * done) * 10) / 10;
}

/** A whole number that looks drawn by lot; one multiplication chain instead of a generator per line. */
function scramble(number) {
  let hash = Math.imul(number ^ (number >>> 16), 0x45d9f3b);
  hash = Math.imul(hash ^ (hash >>> 16), 0x45d9f3b);
  return (hash ^ (hash >>> 16)) >>> 0;
}
