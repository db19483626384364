import type { ConfirmedWord } from '../../data/public-promise.reader';
import type { Column } from './column';

/** One word on a pledge at a place. */
export interface VerdictsRow extends ConfirmedWord {
  readonly programme: string;
  readonly licence: string;
}

/** The file of confirmed verdicts, the earliest first. */
export const VERDICTS_COLUMNS: readonly Column<VerdictsRow>[] = [
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
    of: ({ promise }) => promise,
  },
  {
    ...{ name: 'territory', type: 'code' },
    title: { kk: 'Аумақ', ru: 'Территория', en: 'Territory' },
    description: {
      kk: 'Қорытынды қай аумаққа айтылған.',
      ru: 'К какой территории относится вывод.',
      en: 'Of which territory it was said.',
    },
    of: ({ territory }) => territory,
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
      kk: 'Талдаушы бекіткені.',
      ru: 'Подтверждённый аналитиком.',
      en: 'As an analyst confirmed it.',
    },
    of: ({ verdict }) => verdict,
  },
  {
    ...{ name: 'verdict_proposed', type: 'code', codes: 'verdict' },
    title: { kk: 'Ереже бойынша қорытынды', ru: 'Вывод по правилу', en: 'Verdict by the rule' },
    description: {
      kk: 'Сол кезде ереже ұсынғаны.',
      ru: 'Что предлагало правило в тот момент.',
      en: 'What the rule proposed at that moment.',
    },
    of: ({ proposed }) => proposed,
  },
  {
    ...{ name: 'confirmed_at', type: 'datetime' },
    title: { kk: 'Бекітілген уақыты', ru: 'Когда подтверждён', en: 'Confirmed at' },
    description: { kk: 'UTC.', ru: 'UTC.', en: 'UTC.' },
    of: ({ decidedAt }) => decidedAt.toISOString(),
  },
  {
    ...{ name: 'licence', type: 'code' },
    title: { kk: 'Лицензия', ru: 'Лицензия', en: 'Licence' },
    description: { kk: 'SPDX белгісі.', ru: 'Обозначение SPDX.', en: 'SPDX identifier.' },
    of: ({ licence }) => licence,
  },
];
