import { FIGURE_LABELS, STATUS_LABELS, STATUSES } from '@core/metrics';
import type { PublicPlace } from '../../data/public-place.reader';
import type { PublicPeriod } from '../../data/published-programme.reader';
import type { PublicFigures } from '../public-figures';
import type { Column, Words } from './column';
import { nameColumns } from './name-columns';

/** One territory, one period, measures or indicators. */
export interface FiguresRow {
  readonly programme: string;
  readonly period: PublicPeriod;
  readonly place: PublicPlace;
  readonly type: 'measure' | 'indicator';
  readonly figures: PublicFigures;
  readonly ruleVersion: string;
  readonly computedAt: string | null;
  readonly licence: string;
}

type FiguresColumn = Column<FiguresRow>;

const percent = (
  name: string,
  figure: 'verified' | 'verifiedCoverage' | 'reported' | 'accepted' | 'planned' | 'overdueShare' | 'coverage',
  description: Words,
): FiguresColumn => ({
  ...{ name, type: 'number', unit: 'percent' },
  title: FIGURE_LABELS[figure],
  description,
  of: ({ figures }) => figures[figure],
});

const statusColumns = STATUSES.map((status): FiguresColumn => ({
  ...{ name: `status_${status}`, type: 'integer', title: STATUS_LABELS[status] },
  description: {
    kk: 'Осы күйдегі тармақтар саны; күйлердің қосындысы items санына тең.',
    ru: 'Число пунктов в этом состоянии; сумма состояний равна items.',
    en: 'Items in this status; the statuses add up to items.',
  },
  of: ({ figures }) => figures.statuses[status],
}));

/** The file of figures. */
export const FIGURES_COLUMNS: readonly FiguresColumn[] = [
  {
    ...{ name: 'programme', type: 'code' },
    title: { kk: 'Бағдарлама', ru: 'Программа', en: 'Programme' },
    description: { kk: 'Бағдарлама коды.', ru: 'Код программы.', en: 'Code of the programme.' },
    of: ({ programme }) => programme,
  },
  {
    ...{ name: 'period', type: 'code' },
    title: { kk: 'Кезең', ru: 'Период', en: 'Period' },
    description: {
      kk: '2026-10 (ай) немесе 2026-Q4 (тоқсан). Сандар кезеңнің соңғы күніне есептелген.',
      ru: '2026-10 (месяц) или 2026-Q4 (квартал). Числа на последний день периода.',
      en: '2026-10 (month) or 2026-Q4 (quarter). Figures are of the last day of the period.',
    },
    of: ({ period }) => period.period,
  },
  {
    ...{ name: 'period_end', type: 'date' },
    title: { kk: 'Кезеңнің соңғы күні', ru: 'Последний день периода', en: 'Last day of the period' },
    description: { kk: 'Күні.', ru: 'Дата.', en: 'Day.' },
    of: ({ period }) => period.endsOn,
  },
  {
    ...{ name: 'state', type: 'code', codes: 'state' },
    title: { kk: 'Деректің күйі', ru: 'Состояние данных', en: 'State of the data' },
    description: {
      kk: 'final — жабылған кезеңнің басылымы; provisional — өзгеруі мүмкін алдын ала дерек.',
      ru: 'final — выпуск закрытого периода; provisional — предварительные данные, могут измениться.',
      en: 'final: the edition of a closed period; provisional: may still change.',
    },
    of: ({ period }) => (period.edition === null ? 'provisional' : 'final'),
  },
  {
    ...{ name: 'territory', type: 'code' },
    title: { kk: 'Аумақ', ru: 'Территория', en: 'Territory' },
    description: {
      kk: 'Жіктеуіш коды (ӘАОЖ) — мәтін; ел — ISO 3166-1 коды.',
      ru: 'Код классификатора (КАТО) — текст; страна — код ISO 3166-1.',
      en: 'Classifier code (KATO), a text; the country by ISO 3166-1.',
    },
    of: ({ place }) => place.code,
  },
  ...nameColumns<FiguresRow>('territory_name', ({ place }) => place.name, {
    kk: 'Аумақ атауы',
    ru: 'Название территории',
    en: 'Name of the territory',
  }),
  {
    ...{ name: 'level', type: 'integer' },
    title: { kk: 'Деңгейі', ru: 'Уровень', en: 'Level' },
    description: {
      kk: '0 — ел, 1 — өңір, 2 — аудан немесе қала, 3 — қаладағы аудан.',
      ru: '0 — страна, 1 — регион, 2 — район или город, 3 — район в городе.',
      en: '0 the country, 1 a region, 2 a district or city, 3 a city district.',
    },
    of: ({ place }) => place.level,
  },
  {
    ...{ name: 'parent', type: 'code' },
    title: { kk: 'Жоғарғы аумақ', ru: 'Вышестоящая территория', en: 'Territory above' },
    description: {
      kk: 'Коды; ел үшін бос.',
      ru: 'Код; пусто для страны.',
      en: 'Its code; empty for the country.',
    },
    of: ({ place }) => place.parent,
  },
  {
    ...{ name: 'type', type: 'code', codes: 'type' },
    title: { kk: 'Түрі', ru: 'Вид', en: 'Type' },
    description: {
      kk: 'Іс-шаралар мен көрсеткіштер ешқашан бірге қосылмайды.',
      ru: 'Мероприятия и показатели никогда не складываются.',
      en: 'Measures and indicators are never added together.',
    },
    of: ({ type }) => type,
  },
  {
    ...{ name: 'items', type: 'integer' },
    title: { kk: 'Тармақтар саны', ru: 'Число пунктов', en: 'Items' },
    description: {
      kk: 'Күші жойылғандарын қоса алғанда.',
      ru: 'Включая отменённые.',
      en: 'Cancelled ones included.',
    },
    of: ({ figures }) => figures.total,
  },
  percent('verified', 'verified', {
    kk: 'Тәуелсіз тексеруші көргені. Тексерілмегені нөл болып саналады, сондықтан бұл — төменгі шек.',
    ru: 'Что увидел независимый проверяющий. Непроверенное считается нулём, поэтому это нижняя граница.',
    en: 'What somebody independent saw. What was not verified counts as zero, so it is a lower bound.',
  }),
  percent('verified_coverage', 'verifiedCoverage', {
    kk: 'Соңғы үш кезеңде тексерілген салмақтың үлесі.',
    ru: 'Доля веса, проверенная за последние три периода.',
    en: 'Part of the weight that was verified in the last three periods.',
  }),
  percent('accepted', 'accepted', {
    kk: 'Талдаушы қабылдаған мәлімдеме.',
    ru: 'Заявление, принятое аналитиком.',
    en: 'A claim that an analyst accepted.',
  }),
  percent('reported', 'reported', {
    kk: 'Мемлекеттік органның мәлімдемесі.',
    ru: 'Заявление государственного органа.',
    en: 'The claim of the government body.',
  }),
  percent('planned', 'planned', {
    kk: 'Осы күнге жоспарланған орындалу.',
    ru: 'Исполнение, запланированное на этот день.',
    en: 'Completion planned for this day.',
  }),
  {
    ...{ name: 'gap', type: 'number', unit: 'points' },
    title: FIGURE_LABELS.gap,
    description: { kk: 'reported − verified.', ru: 'reported − verified.', en: 'reported − verified.' },
    of: ({ figures }) => figures.gap,
  },
  percent('overdue_share', 'overdueShare', {
    kk: 'Мерзімі келгендер ішінде мерзімі өткені. Мерзімі келгені болмаса, бос.',
    ru: 'Просроченное среди того, чему пришёл срок. Пусто, если срок ещё ничему не пришёл.',
    en: 'Overdue among what is due. Empty when nothing is due.',
  }),
  percent('coverage', 'coverage', {
    kk: 'Жаңа дерегі бар салмақтың үлесі.',
    ru: 'Доля веса со свежими данными.',
    en: 'Part of the weight with fresh data.',
  }),
  {
    ...{ name: 'withheld', type: 'code', codes: 'withheld' },
    title: { kk: 'Неге айтылмайды', ru: 'Почему не сообщается', en: 'Why it is not told' },
    description: {
      kk: 'Дерек тым аз болса, орындалу көрсетілмейді; бос — көрсетіледі.',
      ru: 'Если данных слишком мало, исполнение не сообщается; пусто — сообщается.',
      en: 'Where too little is known completion is not told; empty where it is told.',
    },
    of: ({ figures }) => figures.withheld,
  },
  ...statusColumns,
  {
    ...{ name: 'edition', type: 'integer' },
    title: { kk: 'Басылым', ru: 'Выпуск', en: 'Edition' },
    description: {
      kk: 'Кезең басылымының нөмірі; алдын ала деректе бос.',
      ru: 'Номер выпуска периода; пусто у предварительных данных.',
      en: 'Number of the period’s edition; empty while provisional.',
    },
    of: ({ period }) => period.edition?.number ?? null,
  },
  {
    ...{ name: 'edition_sha256', type: 'text' },
    title: {
      kk: 'Басылымның бақылау қосындысы',
      ru: 'Контрольная сумма выпуска',
      en: 'Digest of the edition',
    },
    description: {
      kk: 'Басылымның өзгермегенін көрсетеді.',
      ru: 'Показывает, что выпуск не изменён.',
      en: 'Shows that the edition was not altered.',
    },
    of: ({ period }) => period.edition?.sha256 ?? null,
  },
  {
    ...{ name: 'rule_version', type: 'code' },
    title: { kk: 'Ереже нұсқасы', ru: 'Версия правила', en: 'Rule version' },
    description: {
      kk: 'Сандар қандай тұрақтылармен есептелген.',
      ru: 'По каким константам получены числа.',
      en: 'Which constants made the figures.',
    },
    of: ({ ruleVersion }) => ruleVersion,
  },
  {
    ...{ name: 'computed_at', type: 'datetime' },
    title: { kk: 'Есептелген уақыты', ru: 'Когда вычислено', en: 'Computed at' },
    description: { kk: 'UTC.', ru: 'UTC.', en: 'UTC.' },
    of: ({ computedAt }) => computedAt,
  },
  {
    ...{ name: 'licence', type: 'code' },
    title: { kk: 'Лицензия', ru: 'Лицензия', en: 'Licence' },
    description: { kk: 'SPDX белгісі.', ru: 'Обозначение SPDX.', en: 'SPDX identifier.' },
    of: ({ licence }) => licence,
  },
];
