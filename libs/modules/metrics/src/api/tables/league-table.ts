import { textIn, type LocalizedText } from '@core/kernel';
import { SUPPRESSION_LABELS, type SuppressionReason } from '@core/metrics';
import { TerritoryNames } from '@modules/territories';
import type { RouteTable } from '@platform/http';
import type { LeaguePlaceResponse, LeagueResponse, LeagueSuppressedResponse } from '../league.response';

type Names = ReadonlyMap<string, LocalizedText>;

interface LeagueRow {
  readonly size: string;
  readonly place: Partial<LeaguePlaceResponse> &
    Partial<LeagueSuppressedResponse> & { territory: string; measures: number };
}

const SIZES: Readonly<Record<string, { kk: string; ru: string; en: string }>> = {
  small: { kk: 'шағын', ru: 'малая', en: 'small' },
  medium: { kk: 'орташа', ru: 'средняя', en: 'medium' },
  large: { kk: 'ірі', ru: 'крупная', en: 'large' },
};
const TENTHS = '0.0';

/** The league as a file: ranked places of every tier, after them those without a rank and why. */
export const LEAGUE_TABLE: RouteTable<LeagueRow, Names> = {
  name: 'league',
  lookup: TerritoryNames,
  rowsOf: ({ tiers }: LeagueResponse) =>
    tiers.flatMap(({ size, places, suppressed }) =>
      [...places, ...suppressed].map((place) => ({ size, place })),
    ),
  columns: [
    {
      title: { kk: 'Топ', ru: 'Группа', en: 'Tier' },
      value: ({ size }, { language }) => SIZES[size][language],
    },
    { title: { kk: 'Орын', ru: 'Место', en: 'Rank' }, value: ({ place }) => place.rank ?? null },
    {
      title: { kk: 'Аумақ коды', ru: 'Код территории', en: 'Territory code' },
      value: ({ place }) => place.territory,
    },
    {
      title: { kk: 'Аумақ', ru: 'Территория', en: 'Territory' },
      width: 32,
      value: ({ place: { territory } }, { language, known }) =>
        textIn(known.get(territory) ?? {}, language) || territory,
    },
    { title: { kk: 'Іс-шаралар', ru: 'Мероприятий', en: 'Measures' }, value: ({ place }) => place.measures },
    {
      title: { kk: 'Орындалу, %', ru: 'Исполнение, %', en: 'Completion, %' },
      numberFormat: TENTHS,
      value: ({ place }) => place.completion ?? null,
    },
    {
      title: { kk: 'Түзетілген орындалу, %', ru: 'Сглаженное исполнение, %', en: 'Shrunk completion, %' },
      numberFormat: TENTHS,
      value: ({ place }) => place.shrunk ?? null,
    },
    {
      title: { kk: 'Аралық: бастап, %', ru: 'Интервал от, %', en: 'Interval from, %' },
      numberFormat: TENTHS,
      value: ({ place }) => place.from ?? null,
    },
    {
      title: { kk: 'Аралық: дейін, %', ru: 'Интервал до, %', en: 'Interval to, %' },
      numberFormat: TENTHS,
      value: ({ place }) => place.to ?? null,
    },
    {
      title: { kk: 'Орын неге берілмеді', ru: 'Почему без места', en: 'Why not ranked' },
      width: 24,
      value: ({ place: { reason } }, { language }) =>
        reason === undefined ? null : SUPPRESSION_LABELS[reason as SuppressionReason][language],
    },
  ],
};
