import { Module } from '@nestjs/common';
import { SearchController } from './api/search.controller';
import { FoundItemReader } from './data/found-item.reader';
import { FoundPledgeReader } from './data/found-pledge.reader';
import { FoundTerritoryReader } from './data/found-territory.reader';
import { Search } from './use-cases/search';

/** One search over everything that has a name. */
@Module({
  controllers: [SearchController],
  providers: [Search, FoundTerritoryReader, FoundPledgeReader, FoundItemReader],
})
export class SearchModule {}
