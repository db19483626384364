import { textIn, type LocalizedText } from '@core/kernel';
import { CHOICE_LABELS, type DelayReason } from '@core/reporting';
import type { EntryState } from '@modules/ledger';
import { TerritoryNames } from '@modules/territories';
import type { RouteTable, TableColumn } from '@platform/http';
import type { QueuedEntryResponse } from './entry-queue.response';

type Names = ReadonlyMap<string, LocalizedText>;
type Column = TableColumn<QueuedEntryResponse, Names>;

const STATES: Readonly<Record<EntryState, { kk: string; ru: string; en: string }>> = {
  submitted: { kk: 'тапсырылды', ru: 'сдано', en: 'submitted' },
  endorsed: { kk: 'мақұлданды', ru: 'одобрено в регионе', en: 'endorsed' },
  accepted: { kk: 'қабылданды', ru: 'принято', en: 'accepted' },
  returned: { kk: 'қайтарылды', ru: 'возвращено', en: 'returned' },
  withdrawn: { kk: 'кері алынды', ru: 'отозвано', en: 'withdrawn' },
};
const YES = { kk: 'иә', ru: 'да', en: 'yes' } as const;

const WHAT: Column[] = [
  { title: { kk: 'Жазба', ru: 'Запись', en: 'Entry' }, width: 18, value: ({ id }) => id },
  {
    title: { kk: 'Аумақ', ru: 'Территория', en: 'Territory' },
    width: 28,
    value: ({ territory }, { language, known }) => textIn(known.get(territory) ?? {}, language) || territory,
  },
  { title: { kk: 'Тармақ коды', ru: 'Код пункта', en: 'Item code' }, value: ({ itemCode }) => itemCode },
  {
    title: { kk: 'Атауы', ru: 'Название', en: 'Title' },
    width: 60,
    value: ({ title }, { language }) => textIn(title, language),
  },
  { title: { kk: 'Бағыт', ru: 'Направление', en: 'Direction' }, value: ({ direction }) => direction },
  { title: { kk: 'Кезең', ru: 'Период', en: 'Period' }, value: ({ period }) => period },
  { title: { kk: 'Нұсқасы', ru: 'Редакция', en: 'Revision' }, value: ({ revision }) => revision },
];

const SAID: Column[] = [
  { title: { kk: 'Мәні', ru: 'Значение', en: 'Value' }, value: ({ value }) => value },
  { title: { kk: 'Алымы', ru: 'Числитель', en: 'Numerator' }, value: ({ numerator }) => numerator },
  { title: { kk: 'Бөлімі', ru: 'Знаменатель', en: 'Denominator' }, value: ({ denominator }) => denominator },
  {
    title: { kk: 'Жұмсалды, млн {currency}', ru: 'Израсходовано, млн {currency}', en: 'Spent, m {currency}' },
    value: ({ spent }) => spent,
  },
  {
    title: { kk: 'Түсініктеме', ru: 'Пояснение', en: 'Narrative' },
    width: 60,
    value: ({ narrative }) => narrative,
  },
  {
    title: { kk: 'Кешігу себебі', ru: 'Причина задержки', en: 'Delay reason' },
    width: 32,
    value: ({ delayReason }, { language }) =>
      delayReason && (CHOICE_LABELS.delayReason[delayReason as DelayReason]?.[language] ?? delayReason),
  },
  {
    title: { kk: 'Кері кету', ru: 'Ухудшение', en: 'Regression' },
    value: ({ regression }, { language }) => (regression ? YES[language] : null),
  },
];

const DECIDED: Column[] = [
  {
    title: { kk: 'Күйі', ru: 'Состояние', en: 'State' },
    width: 20,
    value: ({ state }, { language }) => STATES[state][language],
  },
  {
    title: { kk: 'Тапсырылған уақыты', ru: 'Сдано в', en: 'Submitted at' },
    width: 26,
    value: ({ submittedAt }) => submittedAt,
  },
  {
    title: { kk: 'Шешілген уақыты', ru: 'Решено в', en: 'Reviewed at' },
    width: 26,
    value: ({ reviewedAt }) => reviewedAt,
  },
  {
    title: { kk: 'Шешім себебі', ru: 'Причина решения', en: "Reviewer's reason" },
    width: 40,
    value: ({ reason }) => reason,
  },
];

/** The review queue as a file. */
export const ENTRIES_TABLE: RouteTable<QueuedEntryResponse, Names> = {
  name: 'entries',
  paged: true,
  lookup: TerritoryNames,
  columns: [...WHAT, ...SAID, ...DECIDED],
};
