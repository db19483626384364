import { escapeHtml, periodName, textIn, type Language, type LocalizedText } from '@core/kernel';
import { VERDICT_LABELS } from '@core/metrics';
import { Feed } from 'feed';
import type { News } from '../use-cases/gather-news';

/** What a feed is of. */
export interface FeedHead {
  readonly programme: string;
  readonly title: LocalizedText;
  readonly language: Language;
  /** Where the public pages begin: scheme and host. */
  readonly base: string;
  /** When nothing has happened yet. ISO instant. */
  readonly since: string;
  readonly licence: string;
}

const HEAD: Readonly<Record<Language, string>> = {
  kk: 'Уәде: басылымдар, түзетулер, қорытындылар',
  ru: 'Уәде: выпуски, исправления, выводы',
  en: 'Uade: editions, errata, verdicts',
};

const TITLES: Readonly<Record<Language, (news: News) => string>> = {
  kk: (news) => {
    const period = periodName(news.period, 'kk');
    if (news.kind === 'edition') return `Жаңа басылым: ${period} (№ ${news.number})`;
    if (news.kind === 'errata') return `Түзетулер: ${period}. Аумақтар саны: ${news.territories}`;
    return `Қорытынды: ${news.promise} — ${VERDICT_LABELS[news.verdict].kk}`;
  },
  ru: (news) => {
    const period = periodName(news.period, 'ru');
    if (news.kind === 'edition') return `Новый выпуск: ${period} (№ ${news.number})`;
    if (news.kind === 'errata') return `Исправления: ${period}. Территорий: ${news.territories}`;
    return `Вывод: ${news.promise} — ${VERDICT_LABELS[news.verdict].ru}`;
  },
  en: (news) => {
    const period = periodName(news.period, 'en');
    if (news.kind === 'edition') return `New edition: ${period} (no. ${news.number})`;
    if (news.kind === 'errata') return `Errata: ${period}. Territories: ${news.territories}`;
    return `Verdict: ${news.promise} — ${VERDICT_LABELS[news.verdict].en}`;
  },
};

/** Signs that no XML may hold, escaped or not; one of them and nobody could read the feed. */
const NOT_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

const BEFORE: Readonly<Record<Language, string>> = { kk: 'Бұрын', ru: 'Прежде', en: 'Before' };

/** The news of a programme as Atom (RFC 4287). */
export function writeFeed(news: readonly News[], head: FeedHead): string {
  const { programme, title, language, base, since, licence } = head;
  const name = textIn(title, language);
  const home = `${base}/public?programme=${encodeURIComponent(programme)}&lang=${language}`;
  const feed = new Feed({
    id: `urn:uade:programme:${programme}`,
    title: `${HEAD[language]} — ${name}`,
    link: home,
    language,
    feedLinks: {
      atom: `${base}/api/v1/public/programmes/${encodeURIComponent(programme)}/feed.atom?lang=${language}`,
    },
    updated: new Date(news[0]?.at ?? since),
    generator: 'Uade',
    author: { name },
    copyright: licence,
  });
  for (const one of news) {
    // Readers take titles and summaries for HTML, which their elements say they are.
    feed.addItem({
      id: one.id,
      title: escapeHtml(TITLES[language](one)),
      link: linkOf(one, head),
      date: new Date(one.at),
      description: escapeHtml(descriptionOf(one, language)),
    });
  }
  return feed.atom1().replace(NOT_XML, '');
}

function linkOf(news: News, { base, programme, language }: FeedHead): string {
  const query = new URLSearchParams({ programme, lang: language });
  if (news.kind === 'verdict') return `${base}/public/promises/${encodeURIComponent(news.promise)}?${query}`;
  query.set('period', news.period);
  return `${base}/public?${query}`;
}

function descriptionOf(news: News, language: Language): string {
  if (news.kind !== 'verdict') return '';
  const text = textIn(news.text, language);
  return news.was === null ? text : `${text} (${BEFORE[language]}: ${VERDICT_LABELS[news.was][language]})`;
}
