import { useTranslation } from 'react-i18next';
import { useFigureFormat } from '../../shared/i18n/use-figure-format';
import { useName } from '../../shared/i18n/use-name';
import type { Place } from '../places/place';
import { deviationClass } from './deviation-class';

/** What a place on the map is called in full: its name, its figures and its class in words. */
export function useTileLabel(): (place: Place) => string {
  const { t } = useTranslation();
  const format = useFigureFormat();
  const nameOf = useName();
  return ({ territory, figures }) => {
    const name = nameOf(territory.name);
    const of = deviationClass(figures);
    if (figures === null || figures.accepted === null) return t('map.tileNoData', { name });
    if (of === 'no_data') return t('map.tileGrey', { name, accepted: format.percent(figures.accepted) });
    return t('map.tile', {
      name,
      deviation: format.difference(figures.deviation),
      accepted: format.percent(figures.accepted),
      class: t(`map.class.${of}`),
    });
  };
}
