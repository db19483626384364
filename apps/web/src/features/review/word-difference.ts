/** A piece of a text beside an older one. */
export interface Piece {
  kind: 'same' | 'added' | 'gone';
  text: string;
}

/** Texts of more words are not compared: the table of common words would be too large. */
const MOST_WORDS = 700;

/** What became of a text, word by word; null where the texts are too long to be compared. */
export function wordDifference(before: string, now: string): Piece[] | null {
  const old = wordsOf(before);
  const next = wordsOf(now);
  if (old.length > MOST_WORDS || next.length > MOST_WORDS) return null;
  const common = longestCommon(old, next);
  const pieces: Piece[] = [];
  const add = (kind: Piece['kind'], text: string): void => {
    const last = pieces.at(-1);
    if (last?.kind === kind) last.text += text;
    else pieces.push({ kind, text });
  };
  let a = 0;
  let b = 0;
  while (a < old.length || b < next.length) {
    if (a < old.length && b < next.length && same(old[a], next[b])) {
      add('same', next[b]);
      a += 1;
      b += 1;
    } else if (b >= next.length || (a < old.length && common[a + 1][b] >= common[a][b + 1])) {
      add('gone', old[a]);
      a += 1;
    } else {
      add('added', next[b]);
      b += 1;
    }
  }
  return pieces;
}

/** Words with the space that follows them, so that the pieces make up the text again. */
const wordsOf = (text: string): string[] => text.match(/\s*\S+\s*/g)?.map((word) => word) ?? [];

const same = (one: string, other: string): boolean => one.trim() === other.trim();

/** Lengths of the longest common runs of words from each pair of places on. */
function longestCommon(old: readonly string[], next: readonly string[]): Uint16Array[] {
  const lengths = Array.from({ length: old.length + 1 }, () => new Uint16Array(next.length + 1));
  for (let a = old.length - 1; a >= 0; a -= 1) {
    for (let b = next.length - 1; b >= 0; b -= 1) {
      lengths[a][b] = same(old[a], next[b])
        ? lengths[a + 1][b + 1] + 1
        : Math.max(lengths[a + 1][b], lengths[a][b + 1]);
    }
  }
  return lengths;
}
