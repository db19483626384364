import { useTranslation } from 'react-i18next';
import { PlaceFilters } from '../../features/places/place-filters';
import type { SlippingSearch } from '../../features/slipping/slipping-search';
import type { ChosenProgramme } from '../../features/workspace/in-programme';
import { PageHead } from '../../shared/ui/page-head';

interface SlippingHeadProps {
  chosen: ChosenProgramme;
  search: SlippingSearch;
  onChange: (part: Partial<SlippingSearch>) => void;
}

/** Where and when one looks; all of it stands in the address. */
export function SlippingHead({ chosen, search, onChange }: SlippingHeadProps) {
  const { t } = useTranslation('insight');
  return (
    <PageHead
      title={t('slipping.title')}
      lead={t('slipping.lead')}
      replays
      filters={
        <PlaceFilters
          chosen={chosen}
          search={search}
          offers={['programme', 'place', 'set']}
          // Directions are a programme's own.
          onChange={(part) => onChange('programme' in part ? { ...part, direction: undefined } : part)}
        />
      }
    />
  );
}
