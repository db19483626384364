import type { ChapterLine } from '../../features/chapters/chapter-queries';
import type { JudgedPromise, PromiseText } from '../../features/promises/promise-queries';

/** A promise with what is said of it and how far it has come; both are absent where it has nothing at the place. */
export interface ListedPromise {
  promise: PromiseText;
  judged: JudgedPromise | undefined;
  figures: ChapterLine | undefined;
}

/** Joins three lists by the promises' codes, in the order of the programme. */
export function joinedPromises(
  promises: readonly PromiseText[],
  verdicts: readonly JudgedPromise[],
  lines: readonly ChapterLine[],
): ListedPromise[] {
  const judged = new Map(verdicts.map((one) => [one.promise, one]));
  const figures = new Map(lines.map((line) => [line.key, line]));
  return promises.map((promise) => ({
    promise,
    judged: judged.get(promise.code),
    figures: figures.get(promise.code),
  }));
}
