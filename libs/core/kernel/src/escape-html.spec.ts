import { escapeHtml } from './escape-html';

it('leaves no sign that could end a text or an attribute', () => {
  expect(escapeHtml(`<b title="a" lang='kk'>Р&Д</b>`)).toBe(
    '&lt;b title=&quot;a&quot; lang=&#39;kk&#39;&gt;Р&amp;Д&lt;/b&gt;',
  );
});
