import { useTranslation } from 'react-i18next';
import { useFigureFormat } from '../../shared/i18n/use-figure-format';
import { usePlaceNames } from '../places/use-place-names';
import type { Change } from './plan-queries';

type Brought = Pick<Change, 'deadline' | 'weight' | 'target' | 'shares'>;

/** What a change puts in the place of what was, in words. */
export function useBrings(): (change: Brought) => string[] {
  const { t } = useTranslation('places');
  const format = useFigureFormat();
  const placeName = usePlaceNames();
  return ({ deadline, weight, target, shares }) => [
    ...(deadline === null ? [] : [t('changes.newDeadline', { date: format.day(deadline) })]),
    ...(weight === null ? [] : [t('changes.newWeight', { weight: format.quantity(weight) })]),
    ...(target === null ? [] : [t('changes.newTarget', { target: format.quantity(target) })]),
    ...((shares ?? []).length === 0
      ? []
      : [
          t('changes.newShares', {
            shares: shares
              .map((one) => `${placeName(one.territory)} ${format.percent(one.share * 100)}`)
              .join('; '),
          }),
        ]),
  ];
}
