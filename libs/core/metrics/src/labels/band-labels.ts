import type { Language } from '@core/kernel';
import type { Band } from '../band';

/** What people read instead of a band. */
export const BAND_LABELS: Readonly<Record<Band, Readonly<Record<Language, string>>>> = {
  green: { kk: 'Жасыл', ru: 'Зелёный', en: 'Green' },
  green_amber: { kk: 'Жасыл-сары', ru: 'Жёлто-зелёный', en: 'Green-amber' },
  amber: { kk: 'Сары', ru: 'Жёлтый', en: 'Amber' },
  amber_red: { kk: 'Сары-қызыл', ru: 'Жёлто-красный', en: 'Amber-red' },
  red: { kk: 'Қызыл', ru: 'Красный', en: 'Red' },
  grey: { kk: 'Бағаланбайды', ru: 'Без оценки', en: 'Not rated' },
};
