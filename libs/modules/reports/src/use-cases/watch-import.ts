import type { Actor } from '@core/access';
import { Injectable } from '@nestjs/common';
import { Live } from '@platform/live';
import {
  auditTime,
  concatMap,
  distinctUntilChanged,
  from,
  interval,
  merge,
  type Observable,
  takeWhile,
} from 'rxjs';
import { ImportReader, type ImportRow } from '../data/import.reader';
import { importTopic } from '../domain/import-topic';

/** News come in bursts while batches are applied; nobody looks more often than this. */
const AT_MOST_EVERY_MS = 100;
/** A notice may be missed when the LISTEN connection drops. */
const LOOK_AGAIN_MS = 2_000;

/** Follows one import: as it stands, and again whenever it changes, until nothing more will happen to it. */
@Injectable()
export class WatchImport {
  constructor(
    private readonly imports: ImportReader,
    private readonly live: Live,
  ) {}

  /** @throws DomainError `IMPORT.NOT_FOUND` */
  async run(id: string, actor: Actor): Promise<Observable<ImportRow>> {
    const news = this.live.subscribe((topic) => topic === importTopic(id)).pipe(auditTime(AT_MOST_EVERY_MS));
    const first = await this.imports.get(id, actor);
    const later = merge(news, interval(LOOK_AGAIN_MS)).pipe(concatMap(() => this.imports.get(id, actor)));
    return merge(from([first]), later).pipe(
      distinctUntilChanged((left, right) => JSON.stringify(left) === JSON.stringify(right)),
      takeWhile((row) => !isOver(row), true),
    );
  }
}

/** What was applied is over once the figures of every level include it. */
function isOver({ status, foldedAt }: ImportRow): boolean {
  if (status === 'applied') return foldedAt !== null;
  return ['previewed', 'rejected', 'failed', 'reverted'].includes(status);
}
