import type { Language } from '@core/kernel';
import type { WithheldReason } from '@core/metrics';

/** What the card says around its figures. */
export interface CardWords {
  readonly product: string;
  readonly verified: string;
  readonly lead: string;
  readonly coverage: string;
  readonly claims: string;
  readonly accepted: string;
  readonly reported: string;
  readonly provisional: string;
  readonly edition: (number: number) => string;
  readonly open: string;
  readonly withheld: Readonly<Record<WithheldReason, string>>;
  readonly unknown: string;
}

export const CARD_WORDS: Readonly<Record<Language, CardWords>> = {
  kk: {
    product: 'Уәде',
    verified: 'Расталған орындалу',
    lead: 'тәуелсіз тексеруші көргені',
    coverage: 'Соңғы үш кезеңде тексерілген бөлігі',
    claims: 'Мәлімделгені',
    accepted: 'Қабылданған',
    reported: 'Есеп бойынша',
    provisional: 'алдын ала дерек',
    edition: (number) => `${number}-басылым`,
    open: 'Толығырақ',
    withheld: {
      no_items: 'Бұл аумақта іс-шара жоқ.',
      few_items: 'Іс-шара тым аз: пайыз көрсетілмейді.',
      no_weight: 'Салмағы жоқ: пайыз есептелмейді.',
      little_data: 'Жаңа дерек тым аз: пайыз көрсетілмейді.',
    },
    unknown: 'анықталмаған',
  },
  ru: {
    product: 'Уәде',
    verified: 'Подтверждённое исполнение',
    lead: 'что увидел независимый проверяющий',
    coverage: 'Проверено за последние три периода',
    claims: 'Заявлено',
    accepted: 'Принято',
    reported: 'По отчёту',
    provisional: 'предварительные данные',
    edition: (number) => `выпуск ${number}`,
    open: 'Подробнее',
    withheld: {
      no_items: 'На этой территории нет мероприятий.',
      few_items: 'Мероприятий слишком мало: процент не сообщается.',
      no_weight: 'Нет веса: процент не вычисляется.',
      little_data: 'Слишком мало свежих данных: процент не сообщается.',
    },
    unknown: 'не определено',
  },
  en: {
    product: 'Uade',
    verified: 'Verified completion',
    lead: 'what somebody independent saw',
    coverage: 'Verified in the last three periods',
    claims: 'Claimed',
    accepted: 'Accepted',
    reported: 'Reported',
    provisional: 'provisional',
    edition: (number) => `edition ${number}`,
    open: 'More',
    withheld: {
      no_items: 'There are no measures in this territory.',
      few_items: 'Too few measures: no percentage is told.',
      no_weight: 'No weight: no percentage can be computed.',
      little_data: 'Too little fresh data: no percentage is told.',
    },
    unknown: 'not defined',
  },
};
