import { Actor } from '@core/access';
import { DomainError } from '@core/kernel';
import { Body, Controller, Get, HttpCode, Module, Param, Post, Query, Req, Sse } from '@nestjs/common';
import { ConfigModule, readSettings } from '@platform/config';
import { DatabaseModule } from '@platform/database';
import { ObservabilityModule } from '@platform/observability';
import { Type } from 'class-transformer';
import { IsDateString, IsInt, IsOptional, ValidateNested } from 'class-validator';
import type { FastifyRequest } from 'fastify';
import { NEVER, Observable, startWith } from 'rxjs';
import { Authenticator } from '../authenticator';
import { CurrentActor } from '../current-actor';
import { Permission } from '../permission';
import { Public } from '../public';
import { ResponseCache } from '../response-cache';

const LIAISON: Actor = {
  id: 'liaison-1',
  name: 'Liaison',
  kind: 'user',
  grants: [{ role: 'liaison', territory: '110000000', programme: null }],
};

/** Knows one liaison, by the token or the cookie `liaison`. */
class ByName extends Authenticator {
  override isKnown(): boolean {
    return true;
  }

  override authenticate(request: FastifyRequest): Promise<Actor | undefined> {
    const known =
      request.headers.authorization === 'Bearer liaison' || request.cookies['session'] === 'liaison';
    return Promise.resolve(known ? LIAISON : undefined);
  }
}

class Day {
  @IsDateString()
  date: string;
}

class NoteRequest {
  @IsInt()
  size: number;

  @ValidateNested({ each: true })
  @Type(() => Day)
  days: Day[];
}

class ListRequest {
  @IsOptional()
  @IsInt()
  @Type(() => Number)
  limit?: number;
}

/** Routes of every sort a module may have. */
@Controller('notes')
@Permission('report.submit')
export class NotesController {
  /** How often a note was really made. */
  static made = 0;

  constructor(private readonly cache: ResponseCache) {}

  @Get()
  list(@Query() query: ListRequest): object {
    return { query, text: 'Қ'.repeat(2_000) };
  }

  @Get('cached/:programme')
  cached(@Param('programme') programme: string): Promise<unknown> {
    const place = { scope: programme, key: 'cached', revision: () => Promise.resolve('1') };
    return this.cache.serve(place, () => Promise.resolve({ programme }));
  }

  @Post()
  async create(@Body() note: NoteRequest): Promise<object> {
    if (note.size < 0) throw new DomainError('NOTE.TOO_SMALL', 'unprocessable', { size: note.size });
    NotesController.made += 1;
    const id = NotesController.made;
    await new Promise((resolve) => setTimeout(resolve, 50));
    return { id };
  }

  /** PostgreSQL stores no NUL in a document. */
  @Post('unstorable')
  unstorable(): object {
    NotesController.made += 1;
    return { text: '\u0000' };
  }

  @Public()
  @Post('open')
  @HttpCode(200)
  open(@CurrentActor() actor: Actor | undefined): object {
    return { actor: actor?.id ?? null };
  }

  @Post('upload')
  async upload(@Req() request: FastifyRequest): Promise<object> {
    const upload = await request.file();
    let size = 0;
    for await (const chunk of upload?.file ?? []) size += (chunk as Buffer).length;
    return { name: upload?.filename, size };
  }

  @Permission('user.manage')
  @Get('secret')
  secret(): object {
    return {};
  }

  @Get('broken')
  broken(): never {
    throw new Error('the password is hunter2');
  }

  @Sse('stream')
  stream(): Observable<{ data: object }> {
    return NEVER.pipe(startWith({ data: { n: 1 } }));
  }
}

/** The root module of a process with the given controller. */
export function moduleWith(
  controller: new (...args: never[]) => unknown,
  databaseUrl: string,
): new () => object {
  const settings = readSettings({ DATABASE_URL: databaseUrl, NODE_ENV: 'test', UADE_LOG_LEVEL: 'silent' });
  @Module({
    imports: [
      ConfigModule.forRoot(settings),
      DatabaseModule.forRoot({ entities: [] }),
      ObservabilityModule.forRoot('test'),
    ],
    controllers: [controller],
    providers: [{ provide: Authenticator, useClass: ByName }],
  })
  class TestModule {}
  return TestModule;
}
