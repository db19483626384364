import { LANGUAGES } from '@core/kernel';
import type { AlertAt, AlertParams, SummaryParams } from '../domain/notice';
import { NoticeWords } from './notice-words';
import { tellFollowed } from './tell-followed';

const [kazakh, russian, english] = LANGUAGES.map((language) => new NoticeWords(language));
const ABAI = { territory: '101', name: { kk: 'Абай', ru: 'Абайский', en: 'Abai' } };
const ON_PAPER: AlertAt = { ...ABAI, rule: 'on_paper', line: 10, value: 12.34, band: 'amber' };
const RED: AlertAt = { ...ABAI, rule: 'band_red', line: null, value: 1, band: 'red' };

const alert = (part: Partial<AlertParams> = {}): AlertParams => ({
  ...{ programme: 'P', period: '2026-10', over: false, alerts: [ON_PAPER], more: 0, ...part },
});

describe('an alert in words', () => {
  it('says what, where, by how much and which line it was', () => {
    const told = [kazakh, russian, english].map((words) => tellFollowed.alert(alert(), words));
    expect(told.map(({ title, text }) => [title, text])).toEqual([
      [
        'Дабыл: Абай: мәлімделген, бірақ қабылданбаған – 12,3 п. т.',
        'Сіз белгілеген шек – 10 п. т.; 2026 жылғы қазан.',
      ],
      ['Сигнал: Абайский: заявлено, но не принято – 12,3 п. п.', 'Ваш порог – 10 п. п.; октябрь 2026 года.'],
      ['Alert: Abai: reported but not accepted – 12.3 points', 'Your line: 10 points; October 2026.'],
    ]);
  });

  it('names a band by its word, also when it is over', () => {
    const over = { ...RED, value: 0, band: 'amber_red' } as const;
    expect(tellFollowed.alert(alert({ alerts: [RED] }), russian).title).toBe(
      'Сигнал: Абайский: оценка – Красный',
    );
    expect(tellFollowed.alert(alert({ alerts: [over], over: true }), english)).toMatchObject({
      title: 'No longer: Abai: band – Amber-red',
      text: 'Your line: Red; October 2026.',
    });
  });

  it('writes percentages as the language does', () => {
    const little = { ...ON_PAPER, rule: 'little_verified', value: 9.94 } as const;
    const told = [kazakh, russian, english].map((words) =>
      tellFollowed.alert(alert({ alerts: [little] }), words),
    );
    expect(told.map(({ title, text }) => `${title} | ${text}`)).toEqual([
      'Дабыл: Абай: тексерумен қамтылуы – 9,9% | Сіз белгілеген шек – 10%; 2026 жылғы қазан.',
      'Сигнал: Абайский: охват проверкой – 9,9\u00a0% | Ваш порог – 10\u00a0%; октябрь 2026 года.',
      'Alert: Abai: verified coverage – 9.9% | Your line: 10%; October 2026.',
    ]);
  });

  it('counts several, and lists them', () => {
    const told = tellFollowed.alert(alert({ alerts: [ON_PAPER, RED], more: 3 }), russian);
    expect(told).toEqual({
      title: '5 сигналов по вашим подпискам',
      text: 'Абайский: заявлено, но не принято – 12,3 п. п.; Абайский: оценка – Красный; и ещё 3; октябрь 2026 года.',
      path: '/?programme=P&period=2026-10&territory=101&explain=reported&explainAt=101',
    });
  });
});

describe('a summary in words', () => {
  const summary: SummaryParams = {
    ...{ ...ABAI, programme: 'P', period: '2026-Q3', before: '2026-Q2' },
    ...{ reported: 1234.56, accepted: 41, verified: null, planned: 45.25, change: -2.04 },
    ...{ overdue: 4, newOverdue: -1, atRisk: 7, newAtRisk: 0, worse: [{ ...ABAI, more: 2 }] },
  };

  it('has the numbers of the language, and words where a figure is undefined', () => {
    expect(tellFollowed.summary(summary, russian)).toEqual({
      title: 'Абайский: обзор за 3 квартал 2026 года',
      text:
        'Принято: 41\u00a0%; план: 45,3\u00a0%; по отчёту: 1\u00a0234,6\u00a0%; подтверждено: нет данных. ' +
        'Изменение принятого – −2 п. п. (период сравнения – 2 квартал 2026 года). ' +
        'Просрочено: 4 (−1); под риском: 7. Где отставание выросло больше всего: Абайский – +2.',
      path: '/?programme=P&period=2026-Q3&territory=101',
    });
    expect(tellFollowed.summary(summary, kazakh).text).toContain(
      'Қабылданған орындалудың өзгеруі – −2 п. т. (салыстыру кезеңі – 2026 жылғы 2-тоқсан).',
    );
  });

  it('says nothing of a period before the first', () => {
    const first = { ...summary, before: null, change: null, newOverdue: 0, worse: [] };
    expect(tellFollowed.summary(first, english).text).toBe(
      'Accepted: 41%; plan: 45.3%; reported: 1,234.6%; verified: no data. Overdue: 4; at risk: 7.',
    );
  });
});
