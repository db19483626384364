import { NativeSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { SearchAddress } from '../../features/search/search-address';
import { queries } from '../../shared/api/queries';
import { useName } from '../../shared/i18n/use-name';
import { SearchBox } from '../../shared/ui/search-box';
import styles from './search-page.module.css';

interface SearchFiltersProps {
  search: SearchAddress;
  onChange: (part: Partial<SearchAddress>) => void;
}

/** What is looked for, and in which programme. */
export function SearchFilters({ search, onChange }: SearchFiltersProps) {
  const { t } = useTranslation('search');
  const nameOf = useName();
  const { data: programmes = [] } = useQuery(queries.programmes());
  const type = useCallback((text: string) => onChange({ q: text || undefined }), [onChange]);
  return (
    <>
      <SearchBox
        className={styles.field}
        label={t('page.field')}
        clearLabel={t('page.clear')}
        value={search.q ?? ''}
        onChange={type}
      />
      {programmes.length > 1 && (
        <NativeSelect
          size="xs"
          label={t('page.programme')}
          value={search.programme ?? ''}
          data={[
            { value: '', label: t('page.anyProgramme') },
            ...programmes.map(({ code, title }) => ({ value: code, label: nameOf(title) })),
          ]}
          onChange={(event) => onChange({ programme: event.currentTarget.value || undefined })}
        />
      )}
    </>
  );
}
