import type { Language } from '@core/kernel';
import type { Status } from '../statuses';

/** What people read instead of a status, in the sense of docs/glossary.md. */
export const STATUS_LABELS: Readonly<Record<Status, Readonly<Record<Language, string>>>> = {
  cancelled: { kk: 'Күші жойылды', ru: 'Отменено', en: 'Cancelled' },
  not_started: { kk: 'Басталмады', ru: 'Не начато', en: 'Not started' },
  verified_done: { kk: 'Орындалуы расталды', ru: 'Исполнение подтверждено', en: 'Verified done' },
  done: { kk: 'Орындалды', ru: 'Исполнено', en: 'Done' },
  claimed_done: { kk: 'Орындалды деп мәлімделді', ru: 'Заявлено исполненным', en: 'Claimed done' },
  overdue: { kk: 'Мерзімі өтті', ru: 'Просрочено', en: 'Overdue' },
  not_reported: { kk: 'Есеп жоқ', ru: 'Нет отчёта', en: 'Not reported' },
  at_risk: { kk: 'Тәуекелде', ru: 'Под риском', en: 'At risk' },
  on_track: { kk: 'Кестеге сай', ru: 'Идёт по графику', en: 'On track' },
};
