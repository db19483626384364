import type { ColumnHeadings } from './column-headings';

/** Headings of a table of what became of territories. */
export const LINEAGE_HEADINGS: ColumnHeadings<'lineage'> = {
  from: {
    kk: ['Бұрынғы аумақ коды', 'Қай аумақтан'],
    ru: ['Код прежней территории', 'Из территории', 'Откуда'],
    en: ['From territory', 'Former territory'],
  },
  to: {
    kk: ['Жаңа аумақ коды', 'Қай аумаққа'],
    ru: ['Код новой территории', 'В территорию', 'Куда'],
    en: ['To territory', 'New territory'],
  },
  kind: { kk: ['Өзгеріс түрі', 'Түрі'], ru: ['Вид изменения', 'Вид'], en: ['Kind', 'Kind of change'] },
  effective: {
    kk: ['Күшіне енген күні'],
    ru: ['Дата вступления в силу', 'Вступает в силу'],
    en: ['Effective', 'Effective from'],
  },
  share: { kk: ['Үлесі', 'Үлес'], ru: ['Доля'], en: ['Share'] },
};
