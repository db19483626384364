import type { ColumnHeadings } from './column-headings';

/** Headings of a table of road-map items. */
export const ROAD_MAP_HEADINGS: ColumnHeadings<'road-maps'> = {
  territory_code: {
    kk: ['Аумақ коды', 'ӘАОЖ коды'],
    ru: ['Код территории', 'Код КАТО', 'КАТО'],
    en: ['Territory code'],
  },
  item_code: {
    kk: ['Іс-шараның немесе көрсеткіштің коды', 'Тармақ коды', 'Іс-шара коды'],
    ru: ['Код мероприятия или показателя', 'Код пункта', 'Код мероприятия'],
    en: ['Item code'],
  },
  type: { kk: ['Тармақ түрі'], ru: ['Тип пункта', 'Тип'], en: ['Item type'] },
  title_kk: {
    kk: ['Қазақша атауы', 'Атауы (қазақша)'],
    ru: ['Название на казахском', 'Наименование на казахском'],
    en: ['Title in Kazakh'],
  },
  title_ru: {
    kk: ['Орысша атауы', 'Атауы (орысша)'],
    ru: ['Название на русском', 'Наименование на русском'],
    en: ['Title in Russian'],
  },
  title_en: {
    kk: ['Ағылшынша атауы', 'Атауы (ағылшынша)'],
    ru: ['Название на английском', 'Наименование на английском'],
    en: ['Title in English'],
  },
  direction_code: { kk: ['Бағыт коды'], ru: ['Код направления'], en: ['Direction code'] },
  promise_code: { kk: ['Уәде коды'], ru: ['Код обещания'], en: ['Promise code'] },
  indicator_code: { kk: ['Көрсеткіш коды'], ru: ['Код показателя'], en: ['Indicator code'] },
  kind: { kk: ['Өлшеу тәсілі'], ru: ['Способ измерения'], en: ['Kind of measurement'] },
  unit: { kk: ['Өлшем бірлігі'], ru: ['Единица измерения', 'Ед. изм.'], en: ['Unit of measure'] },
  baseline: {
    kk: ['Бастапқы мәні', 'Базалық мәні'],
    ru: ['Исходное значение', 'Базовое значение'],
    en: ['Baseline value'],
  },
  target: {
    kk: ['Нысаналы мәні', 'Нысаналы көрсеткіш'],
    ru: ['Целевое значение', 'Цель'],
    en: ['Target value'],
  },
  starts_on: { kk: ['Басталу күні'], ru: ['Дата начала', 'Начало'], en: ['Start date'] },
  deadline: {
    kk: ['Орындау мерзімі', 'Аяқталу мерзімі'],
    ru: ['Срок исполнения', 'Срок завершения', 'Срок'],
    en: ['Due date'],
  },
  weight: { kk: ['Салмағы'], ru: ['Вес'], en: ['Item weight'] },
  completion_form: {
    kk: ['Аяқтау нысаны'],
    ru: ['Форма завершения'],
    en: ['Form of completion', 'Completion form'],
  },
  lead_executor: {
    kk: ['Жауапты орындаушы'],
    ru: ['Ответственный исполнитель', 'Исполнитель'],
    en: ['Lead executor'],
  },
  co_executors: { kk: ['Бірлесіп орындаушылар'], ru: ['Соисполнители'], en: ['Co-executors'] },
  plan: { kk: ['Жоспар', 'Жоспар, %'], ru: ['План', 'План, %'], en: ['Planned progress'] },
  budget: {
    kk: ['Бюджет, млн теңге', 'Қаржыландыру'],
    ru: ['Бюджет, млн тенге', 'Финансирование', 'Бюджет'],
    en: ['Budget, million tenge'],
  },
  shares: { kk: ['Аумақтар үлесі', 'Үлестер'], ru: ['Доли территорий', 'Доли'], en: ['Territory shares'] },
};
