import { escapeHtml, type Language } from '@core/kernel';

/** A paragraph, or something with a way on: a heading, some words, a button. */
interface MailPart {
  readonly title?: string;
  /** Its line breaks are kept. */
  readonly text?: string;
  readonly button?: { readonly label: string; readonly address: string };
  /** Set apart by a line above it: one of several. */
  readonly isOneOfMany?: boolean;
}

/** What a mail says, without how it looks. */
interface MailPageContent {
  readonly language: Language;
  readonly title: string;
  readonly parts: readonly MailPart[];
  /** In small letters below: why this came, and how to be spared. */
  readonly foot: readonly (string | { readonly label: string; readonly address: string })[];
}

const PRODUCT: Readonly<Record<Language, string>> = { kk: 'Уәде', ru: 'Уәде', en: 'Uade' };
const LETTERS = "font-family:system-ui,-apple-system,'Segoe UI',Roboto,'Noto Sans',Arial,sans-serif";
/** Programs that know dark colours take these; for the others the colours stand with each element. */
const DARK =
  '@media (prefers-color-scheme:dark){.m-page{background:#0f1617!important}.m-card{background:#182123!important;border-color:#2c3a3d!important}' +
  '.m-text{color:#e8eeee!important}.m-quiet,.m-quiet a{color:#a3b3b5!important}.m-brand{color:#7fc4cf!important}.m-line{border-color:#2c3a3d!important}}';

/**
 * A mail as a page: one column, letters that every program has, no picture and nothing that is fetched. It is made of tables,
 * which is what all mail programs draw alike.
 */
export function mailPage({ language, title, parts, foot }: MailPageContent): string {
  const product = PRODUCT[language];
  return `<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark"><title>${escapeHtml(title)}</title><style>${DARK}</style></head>
<body class="m-page" style="margin:0;padding:0;background:#f4f6f6;${LETTERS}">
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0"><tr><td class="m-page" align="center" style="padding:24px 12px;background:#f4f6f6">
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" style="max-width:600px">
<tr><td class="m-brand" style="padding:0 4px 12px;${LETTERS};font-size:18px;font-weight:700;color:#0b5563">${product}</td></tr>
<tr><td class="m-card" style="padding:24px;border:1px solid #dde4e5;border-radius:12px;background:#ffffff">
<h1 class="m-text" style="margin:0 0 12px;${LETTERS};font-size:20px;line-height:1.3;color:#14211f">${escapeHtml(title)}</h1>
${parts.map(partHtml).join('\n')}
</td></tr>
<tr><td class="m-quiet" style="padding:14px 4px 0;${LETTERS};font-size:13px;line-height:1.5;color:#56676a">${foot.map(footHtml).join('<br>')}</td></tr>
</table></td></tr></table>
</body></html>
`;
}

function partHtml({ title, text, button, isOneOfMany }: MailPart): string {
  const line = isOneOfMany ? 'border-top:1px solid #dde4e5;padding-top:14px;' : '';
  return (
    `<div class="m-line" style="${line}margin:0 0 14px">` +
    (title ? paragraph(title, 'font-weight:600;') : '') +
    (text ? paragraph(text) : '') +
    (button ? buttonHtml(button) : '') +
    '</div>'
  );
}

function paragraph(text: string, look = ''): string {
  const broken = escapeHtml(text).replaceAll('\n', '<br>');
  return `<p class="m-text" style="margin:0 0 6px;${LETTERS};font-size:15px;line-height:1.5;${look}color:#14211f">${broken}</p>`;
}

function buttonHtml({ label, address }: { readonly label: string; readonly address: string }): string {
  const look = `display:inline-block;margin:4px 0;padding:9px 16px;border-radius:8px;background:#0b5563;color:#ffffff;${LETTERS};font-size:14px;font-weight:600;text-decoration:none`;
  return `<a href="${escapeHtml(address)}" style="${look}">${escapeHtml(label)}</a>`;
}

function footHtml(line: MailPageContent['foot'][number]): string {
  if (typeof line === 'string') return escapeHtml(line);
  return `<a href="${escapeHtml(line.address)}" style="color:#56676a">${escapeHtml(line.label)}</a>`;
}
