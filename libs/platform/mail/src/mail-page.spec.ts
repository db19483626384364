import { mailPage } from './mail-page';

const page = mailPage({
  language: 'kk',
  title: 'Шақыру <b>',
  parts: [
    { text: 'Бір\nекі & <script>alert(1)</script>' },
    {
      title: 'Есеп',
      button: { label: 'Ашу', address: 'https://uade.example/?a=1&b="2"' },
      isOneOfMany: true,
    },
  ],
  foot: ['Неге келді', { label: 'Тоқтату', address: 'https://uade.example/stop' }],
});

it('writes what others wrote harmlessly, and keeps their line breaks', () => {
  expect(page).not.toContain('<script');
  expect(page).not.toContain('Шақыру <b>');
  expect(page).toContain('Бір<br>екі &amp; &lt;script&gt;');
  expect(page).toContain('href="https://uade.example/?a=1&amp;b=&quot;2&quot;"');
});

it('names its language and fetches nothing', () => {
  expect(page).toContain('<html lang="kk">');
  expect(page).not.toMatch(/<img|<link|url\(|src=|@import/);
});

it('ends with why it came and how to be spared', () => {
  expect(page.indexOf('Неге келді')).toBeGreaterThan(page.indexOf('Есеп'));
  expect(page).toContain('<a href="https://uade.example/stop"');
});
