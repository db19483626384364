import { Clock } from '@core/kernel';
import { Injectable } from '@nestjs/common';
import { ResponseCache, type JsonBytes } from '@platform/http';
import type { OpenProgramme } from './open-programmes';

/**
 * Answers for everybody, as bytes kept until what they tell changes. Whoever calls names the key by what was found, never by
 * what was asked, so that strangers cannot fill the cache with inventions.
 */
@Injectable()
export class KeepAnswers {
  constructor(
    private readonly cache: ResponseCache,
    private readonly clock: Clock,
  ) {}

  /** @param key of things that exist: period, territory, promise, file */
  serve(
    { programme }: OpenProgramme,
    key: readonly (string | number)[],
    make: () => Promise<unknown>,
  ): Promise<JsonBytes> {
    // With a new hour a period may have become due.
    const hour = this.clock.now().toISOString().slice(0, 13);
    return this.cache.serve(
      {
        scope: `publication ${programme.code}`,
        key: JSON.stringify([programme.revision, hour, ...key]),
        revision: () => Promise.resolve(''),
      },
      make,
    );
  }
}
