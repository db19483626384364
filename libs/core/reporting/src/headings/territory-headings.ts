import type { ColumnHeadings } from './column-headings';

/** Headings of a table of territories. */
export const TERRITORY_HEADINGS: ColumnHeadings<'territories'> = {
  code: {
    kk: ['Коды', 'Аумақ коды', 'ӘАОЖ коды'],
    ru: ['Код', 'Код территории', 'Код КАТО', 'КАТО'],
    en: ['Code'],
  },
  parent_code: {
    kk: ['Жоғары тұрған аумақтың коды'],
    ru: ['Код вышестоящей территории', 'Код родителя'],
    en: ['Parent code'],
  },
  level: { kk: ['Деңгейі', 'Деңгей'], ru: ['Уровень'], en: ['Level'] },
  kind: { kk: ['Түрі', 'Аумақ түрі'], ru: ['Вид', 'Вид территории', 'Тип'], en: ['Kind'] },
  name_kk: {
    kk: ['Қазақша атауы', 'Атауы (қазақша)'],
    ru: ['Название на казахском', 'Наименование на казахском'],
    en: ['Name in Kazakh'],
  },
  name_ru: {
    kk: ['Орысша атауы', 'Атауы (орысша)'],
    ru: ['Название на русском', 'Наименование на русском'],
    en: ['Name in Russian'],
  },
  name_en: {
    kk: ['Ағылшынша атауы', 'Атауы (ағылшынша)'],
    ru: ['Название на английском', 'Наименование на английском'],
    en: ['Name in English'],
  },
  grid_row: { kk: ['Тордағы жолы'], ru: ['Строка сетки'], en: ['Grid row'] },
  grid_col: { kk: ['Тордағы бағаны'], ru: ['Столбец сетки'], en: ['Grid column'] },
  valid_from: { kk: ['Қолданылу басы'], ru: ['Действует с'], en: ['Valid from'] },
  valid_to: { kk: ['Қолданылу соңы'], ru: ['Действует до'], en: ['Valid to'] },
  iso_3166_2: { kk: ['ISO 3166-2 коды'], ru: ['Код ISO 3166-2'], en: ['ISO 3166-2', 'ISO 3166-2 code'] },
};
