import { FIGURE_LABELS } from '@core/metrics';
import type { ToldPromise } from '../../use-cases/tell-promises';
import type { Column } from './column';
import { nameColumns } from './name-columns';

/** One pledge at the end of a period, for the country. */
export interface PromisesRow extends ToldPromise {
  readonly programme: string;
  readonly period: string;
  readonly licence: string;
}

/** The file of promises. */
export const PROMISES_COLUMNS: readonly Column<PromisesRow>[] = [
  {
    ...{ name: 'programme', type: 'code' },
    title: { kk: 'Бағдарлама', ru: 'Программа', en: 'Programme' },
    description: { kk: 'Бағдарлама коды.', ru: 'Код программы.', en: 'Code of the programme.' },
    of: ({ programme }) => programme,
  },
  {
    ...{ name: 'promise', type: 'code' },
    title: { kk: 'Уәде', ru: 'Обещание', en: 'Promise' },
    description: { kk: 'Уәде коды.', ru: 'Код обещания.', en: 'Code of the promise.' },
    of: ({ code }) => code,
  },
  {
    ...{ name: 'direction', type: 'code' },
    title: { kk: 'Бағыт', ru: 'Направление', en: 'Direction' },
    description: { kk: 'Бағыт коды.', ru: 'Код направления.', en: 'Code of the chapter.' },
    of: ({ direction }) => direction,
  },
  ...nameColumns<PromisesRow>('text', ({ text }) => text, {
    kk: 'Уәденің мәтіні',
    ru: 'Текст обещания',
    en: 'Words of the promise',
  }),
  {
    ...{ name: 'source_document', type: 'text' },
    title: { kk: 'Дереккөз', ru: 'Источник', en: 'Source' },
    description: { kk: 'Құжат.', ru: 'Документ.', en: 'Document.' },
    of: ({ source }) => source.document ?? null,
  },
  {
    ...{ name: 'source_page', type: 'text' },
    title: { kk: 'Беті', ru: 'Страница', en: 'Page' },
    description: { kk: 'Құжаттағы беті.', ru: 'Страница документа.', en: 'Page of the document.' },
    of: ({ source }) => source.page ?? null,
  },
  {
    ...{ name: 'source_date', type: 'date' },
    title: { kk: 'Берілген күні', ru: 'Дата обещания', en: 'Day it was made' },
    description: { kk: 'Күні.', ru: 'Дата.', en: 'Day.' },
    of: ({ source }) => source.date ?? null,
  },
  {
    ...{ name: 'testable', type: 'boolean' },
    title: { kk: 'Тексеруге бола ма', ru: 'Проверяемо', en: 'Testable' },
    description: {
      kk: 'Орындалғанын орындалмағанынан ажыратуға бола ма.',
      ru: 'Можно ли отличить выполнение от невыполнения.',
      en: 'Whether kept can be told from broken.',
    },
    of: ({ testable }) => testable,
  },
  {
    ...{ name: 'period', type: 'code' },
    title: { kk: 'Кезең', ru: 'Период', en: 'Period' },
    description: {
      kk: 'Қорытынды осы кезеңнің соңына айтылған.',
      ru: 'Вывод на конец этого периода.',
      en: 'The verdict is of the end of this period.',
    },
    of: ({ period }) => period,
  },
  {
    ...{ name: 'verdict', type: 'code', codes: 'verdict' },
    title: { kk: 'Қорытынды', ru: 'Вывод', en: 'Verdict' },
    description: {
      kk: 'Талдаушы бекіткені; ол болмаса, ереже ұсынғаны.',
      ru: 'Подтверждённый аналитиком; если его нет — предложенный правилом.',
      en: 'As an analyst confirmed it; where none did, as the rule proposes.',
    },
    of: ({ verdict }) => verdict,
  },
  {
    ...{ name: 'verdict_proposed', type: 'code', codes: 'verdict' },
    title: { kk: 'Ереже бойынша қорытынды', ru: 'Вывод по правилу', en: 'Verdict by the rule' },
    description: { kk: 'Ереже ұсынғаны.', ru: 'Что предлагает правило.', en: 'What the rule proposes.' },
    of: ({ proposed }) => proposed,
  },
  {
    ...{ name: 'verdict_confirmed_at', type: 'datetime' },
    title: { kk: 'Бекітілген уақыты', ru: 'Когда подтверждён', en: 'Confirmed at' },
    description: {
      kk: 'Бос — ешкім бекітпеген.',
      ru: 'Пусто — никто не подтверждал.',
      en: 'Empty: nobody confirmed it.',
    },
    of: ({ confirmed }) => confirmed?.decidedAt.toISOString() ?? null,
  },
  {
    ...{ name: 'items', type: 'integer' },
    title: { kk: 'Тармақтар', ru: 'Пункты', en: 'Items' },
    description: {
      kk: 'Уәдені орындайтын іс-шаралар мен көрсеткіштер, күші жойылғандары бірге.',
      ru: 'Мероприятия и показатели обещания, включая отменённые.',
      en: 'Measures and indicators of the promise, cancelled ones included.',
    },
    of: ({ items }) => items.total,
  },
  {
    ...{ name: 'items_done', type: 'integer' },
    title: { kk: 'Орындалғаны', ru: 'Исполнено', en: 'Done' },
    description: {
      kk: 'Орындалды деп қабылданғаны.',
      ru: 'Принято как исполненное.',
      en: 'Accepted as done.',
    },
    of: ({ items }) => items.done,
  },
  {
    ...{ name: 'items_done_late', type: 'integer' },
    title: { kk: 'Кеш орындалғаны', ru: 'Исполнено с опозданием', en: 'Done late' },
    description: {
      kk: 'Мерзімі өткеннен кейін орындалғаны.',
      ru: 'Исполнено после срока.',
      en: 'Done after the deadline.',
    },
    of: ({ items }) => items.doneLate,
  },
  {
    ...{ name: 'last_deadline', type: 'date' },
    title: { kk: 'Соңғы мерзім', ru: 'Последний срок', en: 'Last deadline' },
    description: {
      kk: 'Тармақтардың ең кеш мерзімі.',
      ru: 'Самый поздний срок пунктов.',
      en: 'The latest deadline of its items.',
    },
    of: ({ lastDeadline }) => lastDeadline,
  },
  {
    ...{ name: 'verified', type: 'number', unit: 'percent', title: FIGURE_LABELS.verified },
    description: {
      kk: 'Іс-шаралары бойынша; іс-шарасы болмаса — көрсеткіштері бойынша.',
      ru: 'По мероприятиям; если их нет — по показателям.',
      en: 'Of its measures; of its indicators where it has none.',
    },
    of: ({ verified }) => verified,
  },
  {
    ...{ name: 'accepted', type: 'number', unit: 'percent', title: FIGURE_LABELS.accepted },
    description: {
      kk: 'Талдаушы қабылдаған мәлімдеме.',
      ru: 'Заявление, принятое аналитиком.',
      en: 'A claim that an analyst accepted.',
    },
    of: ({ accepted }) => accepted,
  },
  {
    ...{ name: 'coverage', type: 'number', unit: 'percent', title: FIGURE_LABELS.coverage },
    description: {
      kk: 'Жаңа дерегі бар салмақтың үлесі.',
      ru: 'Доля веса со свежими данными.',
      en: 'Part of the weight with fresh data.',
    },
    of: ({ coverage }) => coverage,
  },
  {
    ...{ name: 'licence', type: 'code' },
    title: { kk: 'Лицензия', ru: 'Лицензия', en: 'Licence' },
    description: { kk: 'SPDX белгісі.', ru: 'Обозначение SPDX.', en: 'SPDX identifier.' },
    of: ({ licence }) => licence,
  },
];
