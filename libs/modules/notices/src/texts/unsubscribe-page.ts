import { escapeHtml } from '@core/kernel';
import { createHash } from 'node:crypto';
import type { NoticeWords } from './notice-words';

const STYLE = 'body{font-family:sans-serif;line-height:1.5;max-width:40rem;margin:3rem auto;padding:0 1rem}';

/** What the page may do: look as it does, and send its one form to us. */
const policy = [
  "default-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
  `style-src 'sha256-${createHash('sha256').update(STYLE).digest('base64')}'`,
].join('; ');

function page(words: NoticeWords, body: string): string {
  const title = escapeHtml(words.say('unsubscribe.title'));
  return `<!doctype html><html lang="${words.language}"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width"><title>${title}</title><style>${STYLE}</style></head>
<body>
<h1>${title}</h1>
${body}
</body></html>
`;
}

/** Asks whether mails shall stop. */
function question(words: NoticeWords, key: string): string {
  const ask = `<p>${escapeHtml(words.say('unsubscribe.question'))}</p>`;
  const button = `<button type="submit">${escapeHtml(words.say('unsubscribe.confirm'))}</button>`;
  return page(words, `${ask}<form method="post" action="?key=${encodeURIComponent(key)}">${button}</form>`);
}

/** Says that they have. */
function done(words: NoticeWords): string {
  return page(words, `<p>${escapeHtml(words.say('unsubscribe.done'))}</p>`);
}

/** The pages behind the link of a mail: no script, no sign-in. */
export const unsubscribePage = { policy, question, done } as const;
