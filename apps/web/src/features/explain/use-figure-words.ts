import { useTranslation } from 'react-i18next';
import type { Status } from '../../shared/api/figures';
import type { Texts } from '../../shared/i18n/texts';
import { useFigureFormat } from '../../shared/i18n/use-figure-format';

type FigureKey = keyof Texts['insight']['figures'];

/** Figures with a dot in their name, as the texts have them. */
const KEYS: Readonly<Record<string, FigureKey>> = {
  'reporting.expected': 'expected',
  'reporting.received': 'received',
  'reporting.onTime': 'onTime',
  'money.planned': 'moneyPlanned',
  'money.spent': 'moneySpent',
  'slipping.deviation': 'slippingDeviation',
  'verdict.active': 'verdictActive',
  'verdict.reported': 'verdictReported',
  'verdict.fresh': 'verdictFresh',
  'verdict.done': 'verdictDone',
  'verdict.doneLate': 'verdictDoneLate',
};

/** Names of figures, and figures as text with their unit. */
export function useFigureWords() {
  const { t } = useTranslation();
  const { t: told } = useTranslation('insight');
  const format = useFigureFormat();
  const nameOf = (figure: string): string => {
    if (figure.startsWith('statuses.')) return t(`statuses.names.${figure.slice(9) as Status}`);
    return told(`figures.${KEYS[figure] ?? (figure as FigureKey)}`);
  };
  const print = (value: number | null, unit: string): string => {
    if (value === null) return t('figure.notDefined');
    if (unit === 'percent') return format.percent(value);
    if (unit === 'points') return format.points(value);
    if (unit === 'count') return format.count(value);
    if (unit === 'million') return format.money(value).text;
    return format.ratio(value);
  };
  return { nameOf, print };
}
