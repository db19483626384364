import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { SignedIn } from '@platform/http';
import { PersonNameReader } from '../data/person-name.reader';
import { ListNamesRequest } from './list-names.request';
import { PersonNamesResponse } from './person-name.response';

/** Names for the ids that reports, decisions and comments carry; who has no record to read has no id to ask about. */
@ApiTags('users')
@Controller('people')
@SignedIn()
export class PersonNamesController {
  constructor(private readonly names: PersonNameReader) {}

  @Get('names')
  async list(@Query() { ids }: ListNamesRequest): Promise<PersonNamesResponse> {
    return { items: await this.names.read(ids) };
  }
}
