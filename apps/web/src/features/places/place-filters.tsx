import { useTranslation } from 'react-i18next';
import type { FigureSetName } from '../../shared/api/figures';
import { ViewSwitch } from '../../shared/ui/view-switch';
import { AsKnownOn } from '../filters/as-known-on';
import { PeriodPicker } from '../filters/period-picker';
import { ProgrammePicker } from '../filters/programme-picker';
import type { ChosenProgramme } from '../workspace/in-programme';
import type { WorkspaceSearch } from '../workspace/workspace-search';
import { TerritoryPicker } from './territory-picker/territory-picker';

type Chosen = WorkspaceSearch & { set?: Exclude<FigureSetName, 'measures'> };

interface PlaceFiltersProps {
  chosen: ChosenProgramme;
  search: Chosen;
  /** What the page has a use for beside the period and the day. */
  offers: readonly ('programme' | 'place' | 'set')[];
  onChange: (part: Partial<Chosen>) => void;
}

/** Programme, place, period, what is counted and as known on which day: what most pages are chosen by. */
export function PlaceFilters({ chosen, search, offers, onChange }: PlaceFiltersProps) {
  const { t } = useTranslation();
  const { programmes, programme, roots, choice } = chosen;
  const home = roots[0].code;
  const hasPlaces = roots.length > 1 || roots[0].children > 0;
  return (
    <>
      {offers.includes('programme') && (
        <ProgrammePicker
          programmes={programmes}
          value={programme.code}
          onChange={(code) => onChange({ programme: code, period: undefined })}
        />
      )}
      {offers.includes('place') && hasPlaces && (
        <TerritoryPicker
          label={t('filters.place')}
          roots={roots.map(({ code }) => code)}
          value={search.territory ?? home}
          onChange={(code) => onChange({ territory: code === home ? undefined : (code ?? undefined) })}
        />
      )}
      <PeriodPicker
        periods={choice.begun}
        value={choice.chosen.period}
        onChange={(period) => onChange({ period: period === choice.fallback?.period ? undefined : period })}
      />
      {offers.includes('set') && (
        <ViewSwitch
          label={t('filters.set')}
          value={search.set ?? 'measures'}
          options={[
            { value: 'measures', label: t('filters.measures') },
            { value: 'indicators', label: t('filters.indicators') },
          ]}
          onChange={(set) => onChange({ set: set === 'indicators' ? set : undefined })}
        />
      )}
      <AsKnownOn
        value={search.asOf}
        from={choice.begun[0].startsOn}
        onChange={(asOf) => onChange({ asOf, period: undefined })}
      />
    </>
  );
}
