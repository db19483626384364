import { ROLES } from '@core/access';
import { NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useRoleName } from '../../features/account/use-role-name';
import { PERSON_STATES, type PersonState } from '../../features/people/person-state';
import { useGrantWords } from '../../features/people/use-grant-words';
import { TerritoryPicker } from '../../features/places/territory-picker/territory-picker';
import { FilterChips } from '../../shared/ui/filter-chips';
import { SearchBox } from '../../shared/ui/search-box';
import type { PeopleSearch } from './people-search';
import styles from './people-page.module.css';

interface PeopleFiltersProps {
  search: PeopleSearch;
  onChange: (part: PeopleSearch) => void;
}

/** Who is looked for: by name or address, role, state and place. */
export function PeopleFilters({ search, onChange }: PeopleFiltersProps) {
  const { t } = useTranslation('people');
  const { t: common } = useTranslation();
  const roleName = useRoleName();
  const words = useGrantWords();
  const { q, role, state, place } = search;
  const chips = [
    q && { key: 'q', text: `“${q}”`, onRemove: () => onChange({ q: undefined }) },
    role && { key: 'role', text: roleName(role), onRemove: () => onChange({ role: undefined }) },
    state && {
      key: 'state',
      text: t(`states.${state as PersonState}`),
      onRemove: () => onChange({ state: undefined }),
    },
    place && { key: 'place', text: words.place(place), onRemove: () => onChange({ place: undefined }) },
  ].filter((chip) => typeof chip === 'object');
  return (
    <>
      <div className={`${styles.filters} screen-only`} role="search">
        <SearchBox
          labelled
          label={t('search')}
          clearLabel={common('league.clear')}
          value={q ?? ''}
          onChange={(text) => onChange({ q: text.trim() || undefined })}
        />
        <NativeSelect
          size="xs"
          label={t('role')}
          value={role ?? ''}
          data={[
            { value: '', label: t('anyRole') },
            ...ROLES.map((one) => ({ value: one, label: roleName(one) })),
          ]}
          onChange={(event) => onChange({ role: event.currentTarget.value || undefined })}
        />
        <NativeSelect
          size="xs"
          label={t('state')}
          value={state ?? ''}
          data={[
            { value: '', label: t('anyState') },
            ...PERSON_STATES.map((one) => ({ value: one, label: t(`states.${one}`) })),
          ]}
          onChange={(event) => onChange({ state: event.currentTarget.value || undefined })}
        />
        <TerritoryPicker
          clearable
          label={t('place')}
          value={place ?? null}
          onChange={(code) => onChange({ place: code ?? undefined })}
        />
      </div>
      <FilterChips
        chips={chips}
        removeLabel={(name) => t('remove', { name })}
        reset={t('reset')}
        onReset={() => onChange({ q: undefined, role: undefined, state: undefined, place: undefined })}
      />
    </>
  );
}
