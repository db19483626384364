import { isDeepStrictEqual } from 'node:util';
import type { Actor } from '@core/access';
import { auditTime, catchError, filter, map, merge, of, switchMap, take, timer, type Observable } from 'rxjs';

/** No stream lives longer: what ends without news, as a session that expires, ends it then. */
const LONGEST_MS = 15 * 60_000;
/** Streams that began together do not all end together. */
const SPREAD_MS = 60_000;
/** However much is told at once, a stream is judged twice a second at most. */
const JUDGED_EVERY_MS = 500;

/**
 * Emits once, when a stream that was opened for an actor has to end: who asked for it is nobody any more, may do other
 * things than then, or it is old. The browser then opens another, which is judged as any request is.
 * @param news that somebody's grants or credentials changed, or that such news may have been missed
 * @param judge who the stream's request is of now
 */
export function endOfStream(
  actor: Actor,
  news: Observable<unknown>,
  judge: () => Promise<Actor | undefined>,
): Observable<unknown> {
  const changed = news.pipe(
    auditTime(JUDGED_EVERY_MS),
    // Whoever cannot be judged is not told anything more.
    switchMap(() =>
      of(undefined).pipe(
        switchMap(judge),
        catchError(() => of(undefined)),
      ),
    ),
    filter((now) => !isDeepStrictEqual(now, actor)),
  );
  return merge(changed, timer(LONGEST_MS - Math.random() * SPREAD_MS)).pipe(
    take(1),
    map(() => undefined),
  );
}
