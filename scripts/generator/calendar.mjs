/**
 * Months as whole numbers (year * 12 + month - 1), days as `YYYY-MM-DD` texts. Nothing here reads a time zone.
 */
export const calendar = Object.freeze({
  /** @param {string} day `2026-10-31` or `2026-10` → month number */
  monthOf: (day) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1,
  /** @param {number} month → period code `2026-10` */
  period,
  /** @param {number} month → `2026-10-01` */
  firstDay: (month) => `${period(month)}-01`,
  /** @param {number} month → `2026-10-31` */
  lastDay: (month) => dayOf(month, daysIn(month)),
  /** @param {number} month @param {number} day clipped to the month's length */
  day: (month, day) => dayOf(month, Math.min(day, daysIn(month))),
  /** @param {string} day → days since 1970-01-01 */
  dayNumber: (day) => Date.parse(`${day}T00:00:00Z`) / 86400000,
  /** @param {string} day @param {number} days */
  addDays: (day, days) =>
    new Date(Date.parse(`${day}T00:00:00Z`) + days * 86400000).toISOString().slice(0, 10),
});

function period(month) {
  return `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;
}

function dayOf(month, day) {
  return `${period(month)}-${String(day).padStart(2, '0')}`;
}

function daysIn(month) {
  return new Date(Date.UTC(Math.floor(month / 12), (month % 12) + 1, 0)).getUTCDate();
}
