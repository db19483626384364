import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { dateFormat } from '../format/date-format';
import { numberFormat } from '../format/number-format';
import { useLanguage } from './use-language';

/** Figures and dates as text in the language on screen; a null figure is "no data", which is not zero. */
export function useFigureFormat() {
  const language = useLanguage();
  const { t } = useTranslation();
  return useMemo(() => {
    const noData = t('figure.noData');
    const or = (value: number | null, print: (value: number) => string): string =>
      value === null ? noData : print(value);
    const points = (value: number): string =>
      numberFormat.joined(numberFormat.difference(language, value), t('figure.points'));
    return {
      percent: (value: number | null) => or(value, (known) => numberFormat.percent(language, known)),
      points: (value: number | null) => or(value, points),
      finePercent: (value: number) => numberFormat.finePercent(language, value),
      finePoints: (value: number) =>
        numberFormat.joined(numberFormat.fineDifference(language, value), t('figure.points')),
      difference: (value: number | null) => or(value, (known) => numberFormat.difference(language, known)),
      wholeDifference: (value: number) => numberFormat.wholeDifference(language, value),
      wholePercent: (ratio: number) => numberFormat.wholePercent(language, ratio),
      count: (value: number) => numberFormat.count(language, value),
      ratio: (value: number | null) => or(value, (known) => numberFormat.ratio(language, known)),
      sum: (value: number) => numberFormat.sum(language, value),
      decimal: (value: number) => numberFormat.decimal(language, value),
      quantity: (value: number) => numberFormat.quantity(language, value),
      /** Of millions; number and unit apart, and as one text. */
      money: (millions: number) => {
        const { number, unit } = numberFormat.money(language, millions);
        const word = t(`cells.${unit}`);
        return { number, unit: word, text: numberFormat.joined(number, word) };
      },
      day: (date: string) => dateFormat.day(language, date),
      shortDay: (date: string) => dateFormat.shortDay(language, date),
      instant: (instant: string) => dateFormat.instant(language, instant),
      period: (key: string) => dateFormat.period(language, key),
      shortPeriod: (key: string) => dateFormat.shortPeriod(language, key),
    };
  }, [language, t]);
}
