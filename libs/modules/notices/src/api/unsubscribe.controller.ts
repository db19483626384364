import { LANGUAGES, type Language } from '@core/kernel';
import { Controller, Get, Header, HttpCode, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Public } from '@platform/http';
import { NoticeWords } from '../texts/notice-words';
import { unsubscribePage } from '../texts/unsubscribe-page';
import { KeepSettings } from '../use-cases/keep-settings';
import { UnsubscribeRequest } from './unsubscribe.request';

/** The link in a mail. It works without signing in: the key in it turns one person's mails off and does nothing else. */
@ApiTags('notices')
@Controller('notices/unsubscribe')
@Public()
export class UnsubscribeController {
  constructor(private readonly settings: KeepSettings) {}

  /** A page that asks. Programs that look at every link of a mail must not turn anything off. */
  @Get()
  @Header('content-type', 'text/html; charset=utf-8')
  @Header('cache-control', 'no-store')
  @Header('referrer-policy', 'no-referrer')
  @Header('content-security-policy', unsubscribePage.policy)
  async ask(@Query() { key }: UnsubscribeRequest): Promise<string> {
    return unsubscribePage.question(wordsOf(await this.settings.languageOf(key)), key);
  }

  /** Turns the mails off; also what a mail program's own button sends (RFC 8058). */
  @Post()
  @HttpCode(200)
  @Header('content-type', 'text/html; charset=utf-8')
  @Header('cache-control', 'no-store')
  @Header('referrer-policy', 'no-referrer')
  @Header('content-security-policy', unsubscribePage.policy)
  async unsubscribe(@Query() { key }: UnsubscribeRequest): Promise<string> {
    return unsubscribePage.done(wordsOf(await this.settings.unsubscribe(key)));
  }
}

function wordsOf(language: Language | null): NoticeWords {
  return new NoticeWords(language ?? LANGUAGES[0]);
}
