import { escapeHtml } from '@core/kernel';
import { NOTICE_KINDS } from '../domain/notice-kinds';
import type { NoticeContent } from '../domain/notice';
import type { NoticeWords } from './notice-words';
import { tellNotice, type ToldNotice } from './tell-notice';

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
    html: `<!doctype html><html lang="${words.language}"><head><meta charset="utf-8"></head>
<body style="font-family:sans-serif;line-height:1.5;color:#1b1b1b">
<p>${escapeHtml(greeting)}</p>
<p>${escapeHtml(intro)}</p>
<ul>
${told.map((one) => `<li>${listItem(one, address, open)}</li>`).join('\n')}
</ul>
<p style="color:#5c5c5c;font-size:small">${escapeHtml(footer)}<br>
<a href="${escapeHtml(unsubscribeUrl)}">${escapeHtml(unsubscribe)}</a></p>
</body></html>
`,
  };
}

function listItem({ title, text, path }: ToldNotice, address: string, open: string): string {
  const link = `<a href="${escapeHtml(address + path)}">${escapeHtml(open)}</a>`;
  return `<p><strong>${escapeHtml(title)}</strong><br>${text && `${escapeHtml(text)}<br>`}${link}</p>`;
}
