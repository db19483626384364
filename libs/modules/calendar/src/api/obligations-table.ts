import { textIn } from '@core/kernel';
import type { RouteTable } from '@platform/http';
import type { ObligationState } from '../domain/obligation-state';
import type { ObligationResponse } from './obligation.response';

const STATES: Readonly<Record<ObligationState, { kk: string; ru: string; en: string }>> = {
  due: { kk: 'күтілуде', ru: 'ожидается', en: 'due' },
  in_part: { kk: 'ішінара тапсырылды', ru: 'сдано частично', en: 'in part' },
  extended: { kk: 'мерзімі ұзартылды', ru: 'срок продлён', en: 'extended' },
  overdue: { kk: 'мерзімі өтті', ru: 'просрочено', en: 'overdue' },
  complete: { kk: 'толық тапсырылды', ru: 'сдано полностью', en: 'complete' },
};

/** Who owes which report, as a file. */
export const OBLIGATIONS_TABLE: RouteTable<ObligationResponse> = {
  name: 'obligations',
  paged: true,
  columns: [
    {
      title: { kk: 'Аумақ коды', ru: 'Код территории', en: 'Territory code' },
      value: ({ territory }) => territory,
    },
    {
      title: { kk: 'Аумақ', ru: 'Территория', en: 'Territory' },
      width: 32,
      value: ({ name }, { language }) => textIn(name, language),
    },
    { title: { kk: 'Кезең', ru: 'Период', en: 'Period' }, value: ({ period }) => period },
    {
      title: { kk: 'Күйі', ru: 'Состояние', en: 'State' },
      width: 20,
      value: ({ state }, { language }) => STATES[state][language],
    },
    {
      title: { kk: 'Күтілген есеп', ru: 'Ожидается отчётов', en: 'Expected' },
      value: ({ expected }) => expected,
    },
    { title: { kk: 'Түскені', ru: 'Получено', en: 'Received' }, value: ({ received }) => received },
    { title: { kk: 'Мерзімінде', ru: 'В срок', en: 'On time' }, value: ({ onTime }) => onTime },
    { title: { kk: 'Жетіспейді', ru: 'Не хватает', en: 'Missing' }, value: ({ missing }) => missing },
    {
      title: { kk: 'Тапсыру мерзімі', ru: 'Срок сдачи', en: 'Due' },
      width: 26,
      value: ({ dueAt }) => dueAt,
    },
    {
      title: { kk: 'Ұзартылған мерзім', ru: 'Продлено до', en: 'Extended until' },
      width: 26,
      value: ({ extendedUntil }) => extendedUntil,
    },
    {
      title: { kk: 'Соңғы есеп', ru: 'Последний отчёт', en: 'Last received' },
      width: 26,
      value: ({ lastReceivedAt }) => lastReceivedAt,
    },
    {
      title: { kk: 'Жауаптылар', ru: 'Ответственные', en: 'Answerable' },
      width: 40,
      value: ({ answerable }) => answerable.map(({ name }) => name).join('; '),
    },
  ],
};
