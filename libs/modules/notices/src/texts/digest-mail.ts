import { mailPage } from '@platform/mail';
import { NOTICE_KINDS } from '../domain/notice-kinds';
import type { NoticeContent } from '../domain/notice';
import type { NoticeWords } from './notice-words';
import { tellNotice } from './tell-notice';

/** What a mail needs beside its notices. */
export interface DigestSetting {
  readonly name: string;
  /** Where the page is, without a slash at the end. */
  readonly address: string;
  readonly unsubscribeUrl: string;
}

/** A mail's words. */
export interface DigestMail {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

/** Puts the notices of a day into one mail, the most pressing first. */
export function digestMail(
  notices: readonly NoticeContent[],
  { name, address, unsubscribeUrl }: DigestSetting,
  words: NoticeWords,
): DigestMail {
  const told = NOTICE_KINDS.flatMap((kind) => notices.filter((notice) => notice.kind === kind)).map(
    (notice) => tellNotice(notice, words),
  );
  const greeting = words.say('digest.greeting', { name });
  const [intro, open] = [words.say('digest.intro'), words.say('digest.open')];
  const [footer, unsubscribe] = [words.say('digest.footer'), words.say('digest.unsubscribe')];
  const lines = told.map(
    ({ title, text, path }) => `• ${title}${text && `\n  ${text}`}\n  ${address}${path}`,
  );
  return {
    subject: words.say('digest.subject', { count: told.length }),
    text: [greeting, intro, ...lines, footer, `${unsubscribe}: ${unsubscribeUrl}`].join('\n\n') + '\n',
    html: mailPage({
      language: words.language,
      title: greeting,
      parts: [
        { text: intro },
        ...told.map(({ title, text, path }) => ({
          ...{ title, text, isOneOfMany: true },
          button: { label: open, address: address + path },
        })),
      ],
      foot: [footer, { label: unsubscribe, address: unsubscribeUrl }],
    }),
  };
}
