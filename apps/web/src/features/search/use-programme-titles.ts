import { useQuery } from '@tanstack/react-query';
import { useCallback } from 'react';
import { queries } from '../../shared/api/queries';
import { useName } from '../../shared/i18n/use-name';

/** The titles of programmes by code, where there is more than one; otherwise nobody has to be told. */
export function useProgrammeTitles(): (code: string | null) => string | undefined {
  const { data = [] } = useQuery(queries.programmes());
  const nameOf = useName();
  return useCallback(
    (code) => {
      const programme = data.length > 1 ? data.find((one) => one.code === code) : undefined;
      return programme && nameOf(programme.title);
    },
    [data, nameOf],
  );
}
