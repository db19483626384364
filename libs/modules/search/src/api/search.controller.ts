import type { Actor } from '@core/access';
import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CurrentActor, decodeCursor, Permission } from '@platform/http';
import { Search } from '../use-cases/search';
import { SearchRequest } from './search.request';
import { presentSearch, SearchResponse } from './search.response';

/** One search over everything that has a name. */
@ApiTags('search')
@Controller('search')
@Permission('territory.read')
export class SearchController {
  constructor(private readonly search: Search) {}

  /** Territories, promises, directions, measures and indicators by name, code or executor, as far as the actor may see them. */
  @Get()
  async find(@Query() asked: SearchRequest, @CurrentActor() actor: Actor): Promise<SearchResponse> {
    const { q, programme, kinds, limit, cursor } = asked;
    const part = { from: positionIn(cursor), limit };
    // A cursor says where to go on in one group.
    const wanted = cursor === undefined ? [...new Set(kinds)] : kinds.slice(0, 1);
    return presentSearch(await this.search.run(actor, { q, programme, kinds: wanted, ...part }), part);
  }
}

/** Whatever a made-up cursor holds, it is a place in a list. */
function positionIn(cursor: string | undefined): number {
  const [at] = decodeCursor(cursor) ?? [];
  return typeof at === 'number' && Number.isSafeInteger(at) && at >= 0 ? at : 0;
}
