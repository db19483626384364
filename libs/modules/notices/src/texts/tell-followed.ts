import { BAND_LABELS, ALERT_TERMS } from '@core/metrics';
import type { AlertAt, AlertParams, SummaryParams } from '../domain/notice';
import type { NoticeWords } from './notice-words';
import type { ToldNotice } from './tell-notice';

/** What followed places have to tell, in words. */
export const tellFollowed = { alert, summary } as const;

/** One line is told in the title; several are listed. */
function alert({ programme, period, over, alerts, more }: AlertParams, words: NoticeWords): ToldNotice {
  const [first] = alerts;
  const what = over ? 'over' : 'crossed';
  const lines = alerts.map((one) => lineOf(one, words));
  const isAlone = alerts.length + more === 1;
  const told = [...lines, ...(more > 0 ? [words.say('more', { count: more })] : [])].join('; ');
  const values = { period: words.period(period), limit: limitOf(first, words) };
  return {
    title: isAlone
      ? words.say(`alert.title_${what}`, { alert: lines[0] })
      : words.say(`alert.several_${what}`, { count: alerts.length + more }),
    text: isAlone ? words.say('alert.text', values) : words.say('alert.listed', { ...values, alerts: told }),
    path: placePath({ programme, period, territory: first.territory }, ALERT_TERMS[first.rule].figure),
  };
}

function lineOf({ rule, name, value, band }: AlertAt, words: NoticeWords): string {
  const { unit } = ALERT_TERMS[rule];
  const told = unit === null ? BAND_LABELS[band][words.language] : measured(unit, value, words);
  return words.say(`alert.rules.${rule}`, { name: words.name(name), value: told });
}

function limitOf({ rule, line }: AlertAt, words: NoticeWords): string {
  const { unit } = ALERT_TERMS[rule];
  if (unit === null || line === null) return BAND_LABELS.red[words.language];
  return words.say(`alert.limits.${unit}`, { limit: measured(unit, line, words) });
}

function measured(unit: 'points' | 'items' | 'percent', value: number, words: NoticeWords): string {
  return unit === 'percent' ? words.percent(value) : words.number(value);
}

function summary(params: SummaryParams, words: NoticeWords): ToldNotice {
  const { programme, period, territory, name } = params;
  const of = (value: number | null): string =>
    value === null ? words.say('place_summary.unknown') : words.percent(value);
  const sentences = [
    words.say('place_summary.tracks', {
      accepted: of(params.accepted),
      planned: of(params.planned),
      reported: of(params.reported),
      verified: of(params.verified),
    }),
    ...sinceBefore(params, words),
    words.say('place_summary.slipping', {
      overdue: counted(params.overdue, params.newOverdue, params.before, words),
      atRisk: counted(params.atRisk, params.newAtRisk, params.before, words),
    }),
    ...worseBelow(params, words),
  ];
  return {
    title: words.say('place_summary.title', { name: words.name(name), period: words.period(period) }),
    text: sentences.join(' '),
    path: placePath({ programme, period, territory }),
  };
}

function sinceBefore({ before, change }: SummaryParams, words: NoticeWords): string[] {
  if (before === null || change === null) return [];
  return [words.say('place_summary.since', { period: words.period(before), change: words.signed(change) })];
}

function worseBelow({ worse }: SummaryParams, words: NoticeWords): string[] {
  if (worse.length === 0) return [];
  const places = worse.map(({ name, more }) =>
    words.say('place', { name: words.name(name), count: words.signed(more) }),
  );
  return [words.say('place_summary.worse', { places: places.join(', ') })];
}

/** A count, and where there was a period before how much more it is. */
function counted(count: number, more: number, before: string | null, words: NoticeWords): string {
  return before === null || more === 0
    ? words.number(count)
    : `${words.number(count)} (${words.signed(more)})`;
}

/** The place at the period; with a figure the window beside it that takes the figure apart. */
function placePath(
  place: { readonly programme: string; readonly period: string; readonly territory: string },
  figure?: string,
): string {
  const search = new URLSearchParams({ ...place });
  if (figure !== undefined) {
    search.set('explain', figure);
    search.set('explainAt', place.territory);
  }
  return `/?${search}`;
}
