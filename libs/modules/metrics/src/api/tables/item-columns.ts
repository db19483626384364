import { textIn, type LocalizedText } from '@core/kernel';
import { FIGURE_LABELS, STATUS_LABELS, type Status } from '@core/metrics';
import type { TableColumn } from '@platform/http';

/** Names of territories by their codes. */
export type PlaceNames = ReadonlyMap<string, LocalizedText>;

/** Which item a row is about: code, title and territory. @param placeOf the territory's code */
export function itemColumns<Row extends { code: string; title: LocalizedText }>(
  placeOf: (row: Row) => string,
): TableColumn<Row, PlaceNames>[] {
  return [
    { title: { kk: 'Коды', ru: 'Код', en: 'Code' }, value: ({ code }) => code },
    {
      title: { kk: 'Атауы', ru: 'Название', en: 'Title' },
      width: 60,
      value: ({ title }, { language }) => textIn(title, language),
    },
    {
      title: { kk: 'Аумақ', ru: 'Территория', en: 'Territory' },
      width: 28,
      value: (row, { language, known }) => textIn(known.get(placeOf(row)) ?? {}, language) || placeOf(row),
    },
  ];
}

/** The status of the row's item, in words. */
export function statusColumn<Row>(statusOf: (row: Row) => Status | null): TableColumn<Row, PlaceNames> {
  return {
    title: { kk: 'Күйі', ru: 'Состояние', en: 'Status' },
    width: 24,
    value: (row, { language }) => {
      const status = statusOf(row);
      return status && STATUS_LABELS[status][language];
    },
  };
}

/** Progress of the row's item on each track and as planned, in per cent. */
export function trackColumns<Row>(
  progressOf: (row: Row) => Readonly<Record<'planned' | 'reported' | 'accepted' | 'verified', number | null>>,
): TableColumn<Row, PlaceNames>[] {
  return (['planned', 'reported', 'accepted', 'verified'] as const).map((track) => ({
    title: FIGURE_LABELS[track],
    numberFormat: '0.0',
    value: (row) => progressOf(row)[track],
  }));
}
