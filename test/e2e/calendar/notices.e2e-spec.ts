import { setTimeout as sleep } from 'node:timers/promises';
import { MakeRound, type Round } from '@modules/notices';
import { CountryUnderTest, type EntryView } from '../../support/country-under-test';
import { MailServer } from '../../support/mail-server';
import { MovableClock } from '../../support/movable-clock';
import type { ParsedMail } from '../../support/parse-mail';
import { TokenHolder } from '../../support/token-holder';

jest.setTimeout(180_000);

const P = 'NEWS';
const JANUARY = '2026-01';
const ADDRESS = 'https://uade.example';
/** An hour of a day in Almaty, which is five hours ahead. */
const at = (day: string, hour: number): Date =>
  new Date(new Date(`${day}T00:00:00Z`).getTime() + (hour - 5) * 3_600_000);

interface NoticeView {
  id: string;
  kind: string;
  title: string;
  text: string;
  path: string;
  params: Record<string, unknown>;
  readAt: string | null;
}
interface NoticesView {
  items: NoticeView[];
  unread: number;
}

const clock = new MovableClock(at('2026-02-06', 9));
let mails: MailServer;
let country: CountryUnderTest;
let aigul: TokenHolder;
let boris: TokenHolder;
let carol: TokenHolder;
let analyst: TokenHolder;

let told = { reminders: 0, gathered: 0, sent: 0 };

/**
 * Makes the round that the worker makes by itself every quarter of an hour; gives what is new since the last one, whoever
 * made it, once the server has shown every mail that was sent.
 */
async function round(): Promise<Round> {
  await country.platform.untilFolded();
  await country.platform.worker?.get(MakeRound, { strict: false }).run();
  const [now] = await country.platform.database.query<Round & { ids: string[] }>(
    `select (select count(*)::int from notice where kind in ('due_soon', 'due_today', 'overdue')) as reminders,
            count(*)::int as gathered, count(*) filter (where state = 'sent')::int as sent,
            coalesce(array_agg(id::text) filter (where state = 'sent'), '{}') as ids
       from notice_digest`,
  );
  for (let tries = 0; tries < 200; tries += 1) {
    const shown = mails.taken.map(({ headers }) => headers.get('message-id') ?? '');
    if (now.ids.every((id) => shown.some((shownId) => shownId.includes(id)))) break;
    await sleep(20);
  }
  const fresh = {
    reminders: now.reminders - told.reminders,
    gathered: now.gathered - told.gathered,
    sent: now.sent - told.sent,
  };
  told = now;
  return fresh;
}

async function noticesOf(person: TokenHolder, query = ''): Promise<NoticesView> {
  await country.platform.untilFolded();
  return person.call<NoticesView>('GET', `/notices?limit=100${query}`);
}

async function kindsOf(person: TokenHolder): Promise<string[]> {
  return (await noticesOf(person)).items.map(({ kind }) => kind);
}

/** Digests only: invitations are mails, too. */
function digestsTo({ email }: TokenHolder): ParsedMail[] {
  return mails.to(email).filter(({ headers }) => headers.has('list-unsubscribe'));
}

/** West (101) has two measures, East (102) one; the liaisons read Kazakh, Russian and English. */
beforeAll(async () => {
  mails = await MailServer.start();
  country = await CountryUnderTest.open({
    clock,
    environment: {
      UADE_SMTP_URL: mails.url,
      UADE_PUBLIC_URL: ADDRESS,
      UADE_MAIL_FROM: 'Uade <uade@uade.example>',
    },
  });
  await country.programme(P);
  await country.roadMap(P, [
    { territory_code: '101', item_code: 'A', title_kk: 'Мектеп', title_ru: 'Школа', title_en: 'School' },
    { territory_code: '101', item_code: 'B' },
    { territory_code: '102', item_code: 'A' },
  ]);
  const liaison = (name: string, territory: string, language: string): Promise<TokenHolder> =>
    TokenHolder.make(country.platform, name, [{ role: 'liaison', territory }], language);
  aigul = await liaison('Aigul', '101', 'kk');
  boris = await liaison('Boris', '101', 'ru');
  carol = await liaison('Carol', '102', 'en');
  analyst = await TokenHolder.make(country.platform, 'Analyst', [{ role: 'analyst', territory: 'KZ' }]);
});

afterAll(async () => {
  await country.close();
  await mails.stop();
});

describe('a reminder', () => {
  it('does not come four days before, nor before eight o’clock', async () => {
    expect(await round()).toEqual({ reminders: 0, gathered: 0, sent: 0 });
    clock.moveTo(at('2026-02-07', 7.9));
    expect(await round()).toEqual({ reminders: 0, gathered: 0, sent: 0 });
    expect(mails.taken.filter(({ headers }) => headers.has('list-unsubscribe'))).toEqual([]);
  });

  it('comes three days before to everybody who answers for a report that is not complete', async () => {
    clock.moveTo(at('2026-02-07', 8));
    // Several workers make it at once.
    const maker = country.platform.worker?.get(MakeRound, { strict: false });
    await Promise.all([maker?.run(), maker?.run(), maker?.run()]);
    expect(await round()).toEqual({ reminders: 3, gathered: 3, sent: 3 });
    expect([aigul, boris, carol].map((person) => digestsTo(person).length)).toEqual([1, 1, 1]);
    expect(await noticesOf(carol)).toMatchObject({
      unread: 1,
      items: [
        {
          kind: 'due_soon',
          title: 'The report for January 2026 is due by 10 February',
          text: '1 item has no report yet: East – 1.',
          path: `/desk?programme=${P}&period=${JANUARY}&territory=102`,
          params: { missing: 1, dueOn: '2026-02-10' },
          readAt: null,
        },
      ],
    });
    expect(await kindsOf(analyst)).toEqual([]);
  });

  it('comes once, however often the round is made', async () => {
    expect(await round()).toEqual({ reminders: 0, gathered: 0, sent: 0 });
    clock.moveTo(at('2026-02-08', 10));
    expect(await round()).toEqual({ reminders: 0, gathered: 0, sent: 0 });
    expect([aigul, boris, carol].map((person) => digestsTo(person).length)).toEqual([1, 1, 1]);
  });

  it('is written in Kazakh, Russian and English', () => {
    const [kazakh] = digestsTo(aigul);
    expect(kazakh.subject).toBe('Уәде: 1 хабарлама');
    expect(kazakh.text).toContain('Сәлеметсіз бе, Aigul!');
    expect(kazakh.text).toContain('2026 жылғы қаңтар есебін 10 ақпан күніне дейін тапсыру қажет');
    expect(kazakh.text).toContain('2 тармақ бойынша есеп әлі жоқ: Abai – 2.');
    const [russian] = digestsTo(boris);
    expect(russian.subject).toBe('Уәде: 1 уведомление');
    expect(russian.text).toContain('Отчёт за январь 2026 года нужно сдать не позднее 10 февраля');
    expect(russian.text).toContain('Ещё нет отчёта по 2 пунктам: Abai – 2.');
    expect(russian.html).toContain('<html lang="ru">');
    expect(russian.html).toContain('Ещё нет отчёта по 2 пунктам: Abai – 2.');
    const [english] = digestsTo(carol);
    expect(english.subject).toBe('Uade: 1 notice');
    expect(english.text).toContain(`${ADDRESS}/desk?programme=${P}&period=${JANUARY}&territory=102`);
    expect(english.html).toContain(
      `href="${ADDRESS}/desk?programme=${P}&amp;period=${JANUARY}&amp;territory=102"`,
    );
    expect(english.headers.get('from')).toBe('Uade <uade@uade.example>');
    expect(english.headers.get('list-unsubscribe-post')).toBe('List-Unsubscribe=One-Click');
    expect(english.headers.get('message-id')).toMatch(/^<[0-9a-f-]{36}@uade\.example>$/);
  });

  it('comes again on the day, to those only who have not reported', async () => {
    await country.report(P, [{ territory_code: '102', item_code: 'A', period: JANUARY, value: 10 }]);
    clock.moveTo(at('2026-02-10', 9));
    expect(await round()).toEqual({ reminders: 2, gathered: 2, sent: 2 });
    expect(await kindsOf(carol)).toEqual(['due_soon']);
    expect((await noticesOf(boris)).items[0]).toMatchObject({
      kind: 'due_today',
      title: 'Сегодня, 10 февраля, последний день сдачи отчёта за январь 2026 года',
    });
  });

  it('comes a last time on the day after, and then no more', async () => {
    clock.moveTo(at('2026-02-11', 9));
    expect(await round()).toEqual({ reminders: 2, gathered: 2, sent: 2 });
    expect((await noticesOf(aigul)).items[0].title).toBe(
      '2026 жылғы қаңтар есебін тапсыру мерзімі 10 ақпан күні аяқталды',
    );
    clock.moveTo(at('2026-02-13', 9));
    expect(await round()).toEqual({ reminders: 0, gathered: 0, sent: 0 });
    expect(digestsTo(aigul)).toHaveLength(3);
  });

  it('comes anew for a longer time that was granted', async () => {
    const [{ id }] = await country.list<{ id: number }>('/road-maps', { programme: P, territory: '101' });
    await analyst.call('POST', `/road-maps/${id}/extensions`, {
      period: JANUARY,
      until: '2026-02-16',
      reason: 'Floods',
    });
    expect((await round()).reminders).toBe(2);
    expect((await noticesOf(aigul)).items[0]).toMatchObject({
      kind: 'due_soon',
      params: { dueOn: '2026-02-16' },
    });
  });
});

describe('what happens to a report', () => {
  it('is told to who submitted it, once a review', async () => {
    clock.moveTo(at('2026-02-14', 15));
    const submit = (itemCode: string, value: number): Promise<EntryView> =>
      aigul.call('POST', '/entries', { programme: P, territory: '101', itemCode, period: JANUARY, value });
    const entries = [await submit('A', 20), await submit('B', 30)];
    const ids = entries.map(({ id }) => id);
    await analyst.call('POST', '/entries/review', { ids, decision: 'return', reason: 'No photos' });
    expect((await noticesOf(aigul)).items[0]).toMatchObject({
      kind: 'entries_returned',
      title: '2 жазба түзетуге қайтарылды',
      text: 'A (Abai, 2026 жылғы қаңтар), B (Abai, 2026 жылғы қаңтар). Себебі: No photos',
    });
    expect(await kindsOf(boris)).not.toContain('entries_returned');
  });

  it('waits for the mail of the next morning', async () => {
    const before = digestsTo(aigul).length;
    expect((await round()).gathered).toBe(0);
    clock.moveTo(at('2026-02-15', 8));
    expect(await round()).toMatchObject({ gathered: 1, sent: 1 });
    const mail = digestsTo(aigul).slice(before);
    expect(mail.map(({ subject }) => subject)).toEqual(['Уәде: 1 хабарлама']);
    expect(mail[0].text).toContain('2 жазба түзетуге қайтарылды');
  });
});

describe('what happens to a plan', () => {
  it('is told to who asked for it and to those who answer for the road map', async () => {
    clock.moveTo(at('2026-02-15', 16));
    const { id: item } = await country.item(P, '101', 'A', JANUARY);
    const act = { title: 'Decree', number: '7', date: '2026-02-14' };
    const ask = (kind: string, more: object) =>
      aigul.call<{ id: number }>('POST', `/items/${item}/changes`, {
        kind,
        act,
        reason: 'The decree',
        ...more,
      });
    const first = await ask('postpone', { deadline: '2027-03-31' });
    await analyst.call('POST', `/changes/${first.id}/decision`, { decision: 'approve' });
    expect((await noticesOf(aigul)).items[0]).toMatchObject({
      kind: 'change_decided',
      title: '«Мектеп» тармағын өзгерту туралы өтініш мақұлданды',
    });
    expect((await noticesOf(boris)).items[0]).toMatchObject({
      ...{ kind: 'plan_changed', title: 'План изменён: «Школа»', text: 'Срок перенесён.' },
    });
    const second = await ask('cancel', {});
    await analyst.call('POST', `/changes/${second.id}/decision`, {
      decision: 'reject',
      reason: 'It is needed',
    });
    expect((await noticesOf(aigul)).items[0]).toMatchObject({
      title: '«Мектеп» тармағын өзгерту туралы өтініш қабылданбады',
      text: 'Себебі: It is needed',
    });
    expect((await kindsOf(boris)).filter((kind) => kind === 'plan_changed')).toHaveLength(1);
    expect(await kindsOf(carol)).not.toContain('plan_changed');
  });
});

describe('a later version of a road map', () => {
  it('is told to those who answer for it, once; the first one was no change', async () => {
    await country.roadMap(P, [
      { territory_code: '102', item_code: 'B' },
      { territory_code: '102', item_code: 'C' },
    ]);
    await round();
    await round();
    const told = (await noticesOf(carol)).items.filter(({ kind }) => kind === 'plan_changed');
    expect(told).toMatchObject([
      { title: 'The road map of East has a new version, number 2', text: '2 items were added.' },
    ]);
    const texts = (await noticesOf(boris)).items.map(({ title }) => title);
    expect(texts.filter((title) => title.includes('новая версия'))).toEqual([]);
  });
});

describe('a digest', () => {
  it('puts everything of a day into one mail, the most pressing first', async () => {
    clock.moveTo(at('2026-02-16', 8));
    const before = digestsTo(aigul).length;
    await round();
    const mail = digestsTo(aigul).slice(before);
    expect(mail).toHaveLength(1);
    expect(mail[0].subject).toBe('Уәде: 3 хабарлама');
    const [today, approved] = ['соңғы күні', 'мақұлданды'].map((word) => mail[0].text.indexOf(word));
    expect(today).toBeGreaterThan(0);
    expect(approved).toBeGreaterThan(today);
  });

  it('is sent later when the server refuses it or is away', async () => {
    await mails.stop();
    const [aiguls, boriss] = [digestsTo(aigul).length, digestsTo(boris).length];
    clock.moveTo(at('2026-02-17', 8));
    // The extension of the west ended on the 16th.
    expect(await round()).toEqual({ reminders: 2, gathered: 2, sent: 0 });
    await mails.startAgain(1);
    expect((await round()).sent).toBe(0);
    clock.moveTo(at('2026-02-17', 8.1));
    expect((await round()).sent).toBe(1);
    clock.moveTo(at('2026-02-17', 9));
    expect((await round()).sent).toBe(1);
    expect([digestsTo(aigul).length - aiguls, digestsTo(boris).length - boriss]).toEqual([1, 1]);
    expect(mails.refused).toHaveLength(1);
    const [{ id, error }] = await country.platform.database.query<{ id: string; error: string | null }>(
      `select id, last_error as error from notice_digest where attempts = 2`,
    );
    expect(error).toBeNull();
    // The one that was refused is known by its id when it comes again.
    const again = mails.taken.filter(({ headers }) => headers.get('message-id')?.includes(id));
    expect(again.map(({ headers }) => headers.get('message-id'))).toEqual([
      mails.refused[0].headers.get('message-id'),
    ]);
  });
});

describe('what people want', () => {
  const BOTH = { inApp: true, mail: true };

  it('is everything, until they say otherwise', async () => {
    expect(await carol.call('GET', '/account/notice-settings')).toEqual({
      language: null,
      kinds: {
        ...{ overdue: BOTH, due_today: BOTH, due_soon: BOTH },
        ...{ decision_wanted: BOTH, entries_returned: BOTH, change_decided: BOTH, plan_changed: BOTH },
        ...{ alert: BOTH, place_summary: BOTH },
      },
    });
  });

  it('is kept by kind, channel and language', async () => {
    clock.moveTo(at('2026-03-07', 9));
    const { kinds } = await carol.call<{ kinds: Record<string, object> }>('GET', '/account/notice-settings');
    const wanted = { language: 'kk', kinds: { ...kinds, due_soon: { inApp: false, mail: true } } };
    expect(await carol.call('PUT', '/account/notice-settings', wanted)).toEqual(wanted);
    const before = digestsTo(carol).length;
    await round();
    expect(await kindsOf(carol)).toEqual(['plan_changed', 'due_soon']);
    expect(digestsTo(carol).slice(before)[0].text).toContain(
      '2026 жылғы ақпан есебін 10 наурыз күніне дейін',
    );
    // A page from before these kinds says nothing of them.
    const { alert: _alert, place_summary: _summary, ...older } = wanted.kinds as Record<string, object>;
    const muted = { ...wanted.kinds, alert: { inApp: true, mail: false } };
    await carol.call('PUT', '/account/notice-settings', { language: 'kk', kinds: muted });
    const kept = await carol.call('PUT', '/account/notice-settings', { language: 'kk', kinds: older });
    expect(kept).toEqual({ language: 'kk', kinds: muted });
    await carol.call('PUT', '/account/notice-settings', wanted);
    const bad = await carol.send('PUT', '/account/notice-settings', { kinds: {} });
    expect([bad.status, bad.body.code]).toEqual([400, 'REQUEST.INVALID']);
  });

  it('is no mail any more by the link in every mail, which asks first', async () => {
    const link = /<(.+)>/.exec(digestsTo(carol).at(-1)?.headers.get('list-unsubscribe') ?? '')?.[1] ?? '';
    expect(link).toMatch(/^https:\/\/uade\.example\/api\/v1\/notices\/unsubscribe\?key=/);
    const here = link.replace(ADDRESS, country.platform.address);
    const asked = await fetch(here);
    expect([asked.status, asked.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
    expect(await asked.text()).toContain('Хабарламаларды поштаға жіберуді тоқтату керек пе?');
    type Settings = { kinds: Record<string, { inApp: boolean; mail: boolean }> };
    const mail = async () => {
      const { kinds } = await carol.call<Settings>('GET', '/account/notice-settings');
      return Object.values(kinds).map((channels) => channels.mail);
    };
    expect(await mail()).toEqual(Array(9).fill(true));
    // As a mail program does it (RFC 8058).
    const body = new URLSearchParams({ 'List-Unsubscribe': 'One-Click' });
    expect((await fetch(here, { method: 'POST', body })).status).toBe(200);
    expect(await mail()).toEqual(Array(9).fill(false));
    const before = digestsTo(carol).length;
    clock.moveTo(at('2026-03-10', 9));
    await round();
    expect(await kindsOf(carol)).toEqual(['due_today', 'plan_changed', 'due_soon']);
    expect(digestsTo(carol)).toHaveLength(before);
    const nobody = await fetch(here.replace(/key=.*/, 'key=6b4d9b5e-8b0a-4c0e-9d2f-0d7f3f2a1c11'));
    expect(nobody.status).toBe(404);
  });
});

describe('a process that dies after the server took a mail and before that is written down', () => {
  const idsTo = (person: TokenHolder) => digestsTo(person).map(({ headers }) => headers.get('message-id'));

  it('sends it again under the same id, and nobody else’s', async () => {
    const { database } = country.platform;
    const before = [idsTo(aigul).length, idsTo(boris).length];
    clock.moveTo(at('2026-03-11', 9));
    await country.platform.untilFolded();
    await database.query(
      `create function die() returns trigger language plpgsql as $$ begin raise exception 'power cut'; end $$`,
    );
    await database.query(
      `create trigger die before update of sent_at on notice_digest for each row execute function die()`,
    );
    const maker = country.platform.worker?.get(MakeRound, { strict: false });
    await expect(maker?.run()).rejects.toThrow('power cut');
    await database.query('drop function die cascade');
    expect(await round()).toMatchObject({ gathered: 2, sent: 2 });
    const fresh = [idsTo(aigul).slice(before[0]), idsTo(boris).slice(before[1])].sort(
      (x, y) => x.length - y.length,
    );
    expect(fresh.map((ids) => ids.length)).toEqual([1, 2]);
    expect(fresh[1][0]).toBe(fresh[1][1]);
  });
});

describe('the list of notices', () => {
  it('is everybody’s own, tells what is unread, and takes note of what was read', async () => {
    const { items, unread } = await noticesOf(boris);
    expect(unread).toBe(items.length);
    const carols = (await noticesOf(carol)).items[0].id;
    await boris.call('POST', '/notices/read', { ids: [items[0].id, carols] });
    expect((await noticesOf(boris)).unread).toBe(unread - 1);
    expect((await noticesOf(boris, '&unread=true')).items.map(({ id }) => id)).not.toContain(items[0].id);
    expect((await noticesOf(carol)).items[0].readAt).toBeNull();
    expect(await boris.call('POST', '/notices/read', {})).toEqual({ unread: 0 });
    expect((await noticesOf(carol)).unread).toBeGreaterThan(0);
  });

  it('is told in any of the languages', async () => {
    const { items } = await noticesOf(boris, '&lang=en');
    expect(items.at(-1)?.title).toBe('The report for January 2026 is due by 10 February');
  });
});
