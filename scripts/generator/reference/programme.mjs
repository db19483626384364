import { calendar } from '../calendar.mjs';

const DIRECTIONS = [
  ['Білім', 'Образование', 'Education'],
  ['Денсаулық сақтау', 'Здравоохранение', 'Health'],
  ['Жолдар', 'Дороги', 'Roads'],
  ['Ауыз су', 'Питьевая вода', 'Drinking water'],
  ['Газ және энергетика', 'Газ и энергетика', 'Gas and energy'],
  ['Тұрғын үй', 'Жильё', 'Housing'],
  ['Мәдениет және спорт', 'Культура и спорт', 'Culture and sport'],
  ['Ауыл', 'Село', 'Villages'],
  ['Экология', 'Экология', 'Environment'],
];

/**
 * The programme the reference road maps belong to, in the import format of the kind `programmes`.
 * @param {number} first month number of the first period
 * @param {number} months length of the term
 */
export function referenceProgramme(first, months) {
  return {
    code: 'REFERENCE',
    party: 'Сынақ жүктемесі · Испытательная нагрузка · Load test',
    title: {
      kk: 'Ұлттық сынақ жүктемесі (ойдан шығарылған)',
      ru: 'Национальная испытательная нагрузка (вымышленная)',
      en: 'National reference load (invented)',
    },
    term: { start: calendar.firstDay(first), end: calendar.lastDay(first + months - 1) },
    reporting: 'month',
    dueDay: 10,
    weights: 'expert',
    directions: DIRECTIONS.map(([kk, ru, en], at) => ({ code: `D${at + 1}`, title: { kk, ru, en } })),
    promises: [],
  };
}
