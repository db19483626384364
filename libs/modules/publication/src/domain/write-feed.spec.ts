import type { News } from '../use-cases/gather-news';
import { writeFeed } from './write-feed';

const HEAD: Parameters<typeof writeFeed>[1] = {
  ...{ programme: 'P', title: { en: 'Roads & water' }, language: 'en' },
  ...{ base: 'https://uade.example', since: '2026-01-01T00:00:00.000Z', licence: 'CC-BY-4.0' },
};

const verdict = (promise: string, text: string): News => ({
  ...{ kind: 'verdict', id: 'urn:uade:verdict:P:1', at: '2026-02-01T00:00:00.000Z', period: '2026-01' },
  ...{ promise, text: { en: text }, verdict: 'kept', was: null },
});

/** What a reader takes for HTML: the elements say so. */
function htmlOf(feed: string, element: string): string | undefined {
  const found = new RegExp(
    `<entry>[^]*<${element} type="html"><!\\[CDATA\\[([^]*?)\\]\\]></${element}>`,
  ).exec(feed);
  return found?.[1];
}

it('says texts so that a reader that takes them for HTML shows them letter by letter', () => {
  const feed = writeFeed([verdict('P<1>', 'Fewer than 3 % & <b>"bold"</b>')], HEAD);
  expect(htmlOf(feed, 'title')).toBe('Verdict: P&lt;1&gt; — Kept');
  expect(htmlOf(feed, 'summary')).toBe('Fewer than 3 % &amp; &lt;b&gt;&quot;bold&quot;&lt;/b&gt;');
});

it('stays XML whatever a promise holds', () => {
  const feed = writeFeed([verdict('P-1', 'a\u0001b ]]> c\u000b')], {
    ...HEAD,
    title: { en: 'Roads\u0002' },
  });
  expect(feed).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/);
  expect(htmlOf(feed, 'summary')).toBe('ab ]]&gt; c');
});
