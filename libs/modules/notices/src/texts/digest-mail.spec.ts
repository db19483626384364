import type { NoticeContent } from '../domain/notice';
import { digestMail } from './digest-mail';
import { NoticeWords } from './notice-words';

const SETTING = {
  name: 'A. <b>Liaison</b>',
  address: 'https://uade.example',
  unsubscribeUrl: 'https://uade.example/stop?key=1&x=2',
};

function aReturn(reason: string): NoticeContent {
  const items = [{ code: 'A"1', territory: '101', period: '2026-01' }];
  return { kind: 'entries_returned', params: { programme: 'P&1', entries: 1, reason, items, more: 4 } };
}

const overdue: NoticeContent = {
  kind: 'overdue',
  params: {
    ...{ programme: 'P&1', period: '2026-01', dueOn: '2026-02-10', missing: 3, more: 0 },
    places: [{ territory: '101', name: { en: 'West' }, missing: 3 }],
  },
};

describe('the mail of a day', () => {
  const mail = digestMail(
    [aReturn('<script>alert(1)</script> & more'), overdue],
    SETTING,
    new NoticeWords('en'),
  );

  it('tells the most pressing first, and how many there are', () => {
    expect(mail.subject).toBe('Uade: 2 notices');
    expect(mail.text.indexOf('was due on 10 February')).toBeGreaterThan(0);
    expect(mail.text.indexOf('was due on 10 February')).toBeLessThan(
      mail.text.indexOf('1 entry was returned'),
    );
  });

  it('says what others wrote as it is in the text, and harmlessly in HTML', () => {
    expect(mail.text).toContain(
      'A"1 (101, January 2026), and 4 more. Reason: <script>alert(1)</script> & more',
    );
    expect(mail.html).not.toContain('<script');
    expect(mail.html).toContain('&lt;script&gt;alert(1)&lt;/script&gt; &amp; more');
    expect(mail.html).toContain('Hello, A. &lt;b&gt;Liaison&lt;/b&gt;!');
  });

  it('leads to what it is about, and out of it', () => {
    expect(mail.text).toContain('https://uade.example/desk?programme=P%261&period=2026-01&territory=101');
    expect(mail.html).toContain('href="https://uade.example/stop?key=1&amp;x=2"');
    expect(mail.text).toContain('No more mails: https://uade.example/stop?key=1&x=2');
  });
});
