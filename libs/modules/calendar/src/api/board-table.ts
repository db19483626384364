import { textIn } from '@core/kernel';
import type { RouteTable } from '@platform/http';
import type { BoardRowResponse } from './board.response';

/** How complete and timely the reports of territories are, as a file. */
export const BOARD_TABLE: RouteTable<BoardRowResponse> = {
  name: 'completeness',
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
    {
      title: { kk: 'Күтілген есеп', ru: 'Ожидается отчётов', en: 'Expected' },
      value: ({ expected }) => expected,
    },
    { title: { kk: 'Түскені', ru: 'Получено', en: 'Received' }, value: ({ received }) => received },
    { title: { kk: 'Мерзімінде', ru: 'В срок', en: 'On time' }, value: ({ onTime }) => onTime },
    {
      title: { kk: 'Толықтығы, %', ru: 'Полнота, %', en: 'Completeness, %' },
      numberFormat: '0.0',
      value: ({ received, expected }) => (expected === 0 ? null : (100 * received) / expected),
    },
    { title: { kk: 'Қабылданғаны', ru: 'Принято', en: 'Accepted' }, value: ({ accepted }) => accepted },
    { title: { kk: 'Қайтарылғаны', ru: 'Возвращено', en: 'Returned' }, value: ({ returned }) => returned },
    {
      title: { kk: 'Тексеру кезегінде', ru: 'Ждёт проверки', en: 'Awaiting review' },
      value: ({ awaitingReview }) => awaitingReview,
    },
    {
      title: { kk: 'Ең көп күткені', ru: 'Дольше всего ждёт с', en: 'Oldest awaiting since' },
      width: 26,
      value: ({ oldestAwaitingSince }) => oldestAwaitingSince,
    },
    {
      title: { kk: 'Соңғы есеп', ru: 'Последний отчёт', en: 'Last received' },
      width: 26,
      value: ({ lastReceivedAt }) => lastReceivedAt,
    },
  ],
};
