import type { Language } from '@core/kernel';

type Heading = Readonly<Record<Language, string>>;

/** Columns that a template shows beside what is to be filled in; they come back with it and are passed over. */
export const HELPER_HEADINGS = {
  title: { kk: 'Атауы', ru: 'Название', en: 'Title' },
  unit: { kk: 'Өлшем бірлігі', ru: 'Единица измерения', en: 'Unit of measure' },
  kind: { kk: 'Өлшеу тәсілі', ru: 'Способ измерения', en: 'Kind of measurement' },
  deadline: { kk: 'Орындау мерзімі', ru: 'Срок исполнения', en: 'Due date' },
  target: { kk: 'Нысаналы мәні', ru: 'Целевое значение', en: 'Target value' },
  /** Told by the page with what it sends: a report that is sent twice by chance is one, the same figures later are another. */
  submission: { kk: 'Жіберілім', ru: 'Отправка', en: 'Submission' },
  last_accepted: {
    kk: 'Соңғы қабылданған мәні',
    ru: 'Последнее принятое значение',
    en: 'Last accepted value',
  },
} as const satisfies Record<string, Heading>;

/** A column of {@link HELPER_HEADINGS}. */
export type HelperColumn = keyof typeof HELPER_HEADINGS;
