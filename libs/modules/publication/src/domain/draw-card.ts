import { escapeHtml, periodName, textIn, type Language } from '@core/kernel';
import { createHash } from 'node:crypto';
import type { ToldPlaceHistory } from '../use-cases/tell-place';
import { CARD_WORDS } from './card-words';

/** How a card looks: by the reader's device, or always so. */
export const CARD_THEMES = ['auto', 'light', 'dark'] as const;

/** One of {@link CARD_THEMES}. */
export type CardTheme = (typeof CARD_THEMES)[number];

const LIGHT =
  '--bg:#ffffff;--line:#c9d3d4;--text:#16232a;--muted:#50616a;--good:#0f7358;--track:#dfe5e5;--link:#0b5563';
const DARK =
  '--bg:#171f22;--line:#46565c;--text:#e8eeee;--muted:#a5b4b9;--good:#5bcaa5;--track:#2b373b;--link:#7fd0dc';

/** The same for every card, so that one digest lets it through the content security policy. */
const STYLE = `
:root{color-scheme:light;${LIGHT}}
:root[data-theme=dark]{color-scheme:dark;${DARK}}
@media (prefers-color-scheme:dark){:root[data-theme=auto]{color-scheme:dark;${DARK}}}
*{box-sizing:border-box}
body{margin:0;font:14px/1.4 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif;color:var(--text);background:var(--bg)}
main{display:flex;flex-direction:column;gap:10px;min-height:100vh;padding:14px 16px;border:1px solid var(--line);border-radius:12px}
h1{margin:0;font-size:16px;line-height:1.25}
p{margin:0}
header .muted{display:-webkit-box;-webkit-box-orient:vertical;-webkit-line-clamp:2;overflow:hidden}
.muted{color:var(--muted);font-size:12.5px}
.figure{display:flex;flex-wrap:wrap;align-items:baseline;gap:2px 10px}
.figure strong{font-size:34px;line-height:1.1;color:var(--good);font-variant-numeric:tabular-nums}
progress{display:block;width:100%;height:8px;border:0;border-radius:4px;overflow:hidden;background:var(--track);appearance:none}
progress::-webkit-progress-bar{background:var(--track)}
progress::-webkit-progress-value{background:var(--good)}
progress::-moz-progress-bar{background:var(--good)}
dl{display:grid;grid-template-columns:1fr auto;gap:2px 12px;margin:0;font-size:13px}
dt{color:var(--muted)}
dd{margin:0;font-variant-numeric:tabular-nums;text-align:right}
footer{display:flex;flex-wrap:wrap;gap:4px 12px;justify-content:space-between;margin-top:auto;font-size:12.5px}
a{color:var(--link)}
@media (max-width:400px){main{gap:7px;padding:11px 14px}.figure strong{font-size:28px}}
`;

/** What a card needs before it may be shown inside the pages of others: its own style and nothing else. */
export const CARD_POLICY = [
  "default-src 'none'",
  `style-src 'sha256-${createHash('sha256').update(STYLE).digest('base64')}'`,
  "base-uri 'none'",
  "form-action 'none'",
  'frame-ancestors *',
].join('; ');

/** A territory's verified completion as a page without scripts, for frames in the pages of others. */
export function drawCard(
  { path, period, measures }: ToldPlaceHistory,
  look: {
    readonly language: Language;
    readonly theme: CardTheme;
    readonly programme: string;
    readonly title: string;
  },
): string {
  const { language, theme, programme, title } = look;
  const words = CARD_WORDS[language];
  const place = path[path.length - 1];
  const name = escapeHtml(textIn(place.name, language));
  const percent = (value: number | null): string =>
    value === null ? words.unknown : percentIn(language, value);
  const query = new URLSearchParams({ programme, period: period.period, lang: language });
  const link = escapeHtml(`/public/places/${encodeURIComponent(place.code)}?${query}`);
  const state = period.edition === null ? words.provisional : words.edition(period.edition.number);
  const { withheld, verified, verifiedCoverage, accepted, reported } = measures;
  const figures =
    withheld === null
      ? `<p class="figure"><strong>${percent(verified)}</strong><span>${words.verified}<br><span class="muted">${words.lead}</span></span></p>
<progress max="100" value="${clamped(verified)}" aria-label="${words.verified}">${percent(verified)}</progress>
<dl>
<dt>${words.coverage}</dt><dd>${percent(verifiedCoverage)}</dd>
<dt>${words.claims}: ${words.accepted.toLocaleLowerCase('ru')}</dt><dd>${percent(accepted)}</dd>
<dt>${words.claims}: ${words.reported.toLocaleLowerCase('ru')}</dt><dd>${percent(reported)}</dd>
</dl>`
      : `<p>${words.withheld[withheld]}</p>`;
  return `<!doctype html>
<html lang="${language}" data-theme="${theme}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${name}. ${words.verified}. ${words.product}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<header><h1>${name}</h1><p class="muted">${escapeHtml(title)}</p></header>
${figures}
<footer><span class="muted">${escapeHtml(periodName(period.period, language))}, ${state}</span><a href="${link}" target="_blank" rel="noopener">${words.product}: ${words.open.toLocaleLowerCase('ru')}</a></footer>
</main>
</body>
</html>
`;
}

function clamped(value: number | null): number {
  return Math.min(100, Math.max(0, value ?? 0));
}

function percentIn(language: Language, value: number): string {
  const number = value.toLocaleString(language === 'en' ? 'en' : 'ru', {
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
  });
  return language === 'ru' ? `${number}\u00a0%` : `${number}%`;
}
