import { foldLetters } from '@core/kernel';
import { byFigure } from '../../features/figures/by-figure';
import type { PromiseOrder, PromisesSearch } from '../../features/promises/promises-search';
import type { FigureSetName } from '../../shared/api/figures';
import type { ListedPromise } from './joined-promises';

/** Promises that fit the address; a search looks into the texts in every language. */
function narrowed(
  promises: readonly ListedPromise[],
  { verdict, direction, q }: PromisesSearch,
): ListedPromise[] {
  const wanted = foldLetters(q?.trim() ?? '');
  return promises.filter(({ promise, judged }) => {
    if (verdict !== undefined && judged?.verdict !== verdict) return false;
    if (direction !== undefined && promise.direction !== direction) return false;
    const words = [promise.code, ...Object.values(promise.text)].map((text) => foldLetters(String(text)));
    return wanted === '' || words.some((text) => text.includes(wanted));
  });
}

/** Promises in an order: those farthest behind, or those with most of the others, first. */
function ordered(
  promises: readonly ListedPromise[],
  order: Exclude<PromiseOrder, 'programme'> | undefined,
  set: FigureSetName,
): ListedPromise[] {
  if (order === undefined) return [...promises];
  const figureOf = ({ figures }: ListedPromise): number | null => {
    const of = figures?.[set];
    if (!of || of.total === 0) return null;
    if (order === 'behind') return of.deviation;
    return order === 'gap' ? of.gap : of.accepted;
  };
  return byFigure(promises, figureOf, order !== 'behind');
}

/** Which promises a list shows, and in which order. Pure. */
export const promisesOrder = { narrowed, ordered } as const;
