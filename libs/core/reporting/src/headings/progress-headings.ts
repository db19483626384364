import type { ColumnHeadings } from './column-headings';

/** Headings of a progress report. */
export const PROGRESS_HEADINGS: ColumnHeadings<'progress'> = {
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
  period: {
    kk: ['Кезең', 'Есепті кезең'],
    ru: ['Период', 'Отчётный период'],
    en: ['Period', 'Reporting period'],
  },
  value: {
    kk: ['Мәні', 'Нақты мәні'],
    ru: ['Значение', 'Фактическое значение', 'Факт'],
    en: ['Value', 'Actual value'],
  },
  numerator: { kk: ['Алымы'], ru: ['Числитель'], en: ['Numerator'] },
  denominator: { kk: ['Бөлімі'], ru: ['Знаменатель'], en: ['Denominator'] },
  spent: {
    kk: ['Жұмсалды, млн теңге', 'Жұмсалды', 'Игерілді, млн теңге', 'Игерілді'],
    ru: ['Израсходовано, млн тенге', 'Израсходовано', 'Освоено, млн тенге', 'Освоено'],
    en: ['Spent, million tenge', 'Spent'],
  },
  narrative: {
    kk: ['Түсініктеме', 'Орындалу барысы'],
    ru: ['Пояснение', 'Ход исполнения', 'Комментарий'],
    en: ['Narrative', 'Comment'],
  },
  delay_reason: {
    kk: ['Кешігу себебі'],
    ru: ['Причина задержки', 'Причина отставания'],
    en: ['Delay reason'],
  },
  evidence: {
    kk: ['Растайтын құжат', 'Дәлел'],
    ru: ['Подтверждающий документ', 'Подтверждение'],
    en: ['Evidence'],
  },
};
