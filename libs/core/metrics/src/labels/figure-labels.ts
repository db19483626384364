import type { Language } from '@core/kernel';

type Label = Readonly<Record<Language, string>>;

/** What people read instead of the name of a figure: headings of exports, of the stocktake and of open data; money for `inCurrency`. */
export const FIGURE_LABELS = {
  total: { kk: 'Саны', ru: 'Всего', en: 'Total' },
  weight: { kk: 'Салмағы', ru: 'Вес', en: 'Weight' },
  planned: { kk: 'Жоспар, %', ru: 'План, %', en: 'Planned, %' },
  reported: { kk: 'Есеп бойынша, %', ru: 'По отчёту, %', en: 'Reported, %' },
  accepted: { kk: 'Қабылданған, %', ru: 'Принято, %', en: 'Accepted, %' },
  verified: { kk: 'Расталған, %', ru: 'Подтверждено, %', en: 'Verified, %' },
  high: { kk: 'Жоғарғы шегі, %', ru: 'Верхняя граница, %', en: 'High, %' },
  deviation: {
    kk: 'Жоспардан ауытқу, п. т.',
    ru: 'Отклонение от плана, п. п.',
    en: 'Deviation from plan, pp',
  },
  scheduleIndex: { kk: 'Кесте индексі', ru: 'Индекс графика', en: 'Schedule index' },
  gap: {
    kk: 'Есеп пен расталғанның алшақтығы, п. т.',
    ru: 'Разрыв отчёта и подтверждения, п. п.',
    en: 'Gap between report and proof, pp',
  },
  coverage: { kk: 'Дерекпен қамтылуы, %', ru: 'Охват данными, %', en: 'Data coverage, %' },
  verifiedCoverage: { kk: 'Тексерумен қамтылуы, %', ru: 'Охват проверкой, %', en: 'Verified coverage, %' },
  overdueShare: { kk: 'Мерзімі өткен үлес, %', ru: 'Доля просроченного, %', en: 'Overdue share, %' },
  onTimeRate: { kk: 'Мерзімінде орындалуы, %', ru: 'Исполнение в срок, %', en: 'Done on time, %' },
  baseline: {
    kk: 'Бастапқы жоспар бойынша, %',
    ru: 'По исходному плану, %',
    en: 'Against the first plan, %',
  },
  churn: { kk: 'Жоспар өзгерісі, %', ru: 'Изменено в плане, %', en: 'Changed in the plan, %' },
  childrenMean: {
    kk: 'Аумақтардың жай орташасы, %',
    ru: 'Простое среднее территорий, %',
    en: 'Plain mean of the places below, %',
  },
  band: { kk: 'Баға', ru: 'Оценка', en: 'Band' },
  expected: { kk: 'Күтілген есеп', ru: 'Ожидалось отчётов', en: 'Reports expected' },
  received: { kk: 'Түскен есеп', ru: 'Получено отчётов', en: 'Reports received' },
  onTime: { kk: 'Мерзімінде түскені', ru: 'Из них в срок', en: 'Received on time' },
  moneyPlanned: {
    kk: 'Жоспарланған қаржы, млн {currency}',
    ru: 'Запланировано, млн {currency}',
    en: 'Money planned, m {currency}',
  },
  moneySpent: {
    kk: 'Жұмсалған қаржы, млн {currency}',
    ru: 'Израсходовано, млн {currency}',
    en: 'Money spent, m {currency}',
  },
} as const satisfies Readonly<Record<string, Label>>;
