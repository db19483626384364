import type { Scope } from '@core/access';
import { Injectable } from '@nestjs/common';
import { ResponseCache, type JsonBytes } from '@platform/http';
import { BoundaryReader, type ShapeFilter } from '../data/boundary.reader';
import { presentBoundaries } from './boundaries.response';

/** Answers with the map, as bytes that are made once for all who see the same of it. */
@Injectable()
export class ServeBoundaries {
  constructor(
    private readonly boundaries: BoundaryReader,
    private readonly cache: ResponseCache,
  ) {}

  async run(filter: ShapeFilter, scope: Scope): Promise<JsonBytes> {
    const place = {
      scope: 'boundaries',
      key: JSON.stringify([filter.level ?? null, filter.parent ?? null, scope]),
      revision: () => this.boundaries.revision(),
    };
    return this.cache.serve(place, async () => presentBoundaries(await this.boundaries.list(filter, scope)));
  }
}
