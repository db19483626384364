import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { queries } from '../../shared/api/queries';
import { useFigureFormat } from '../../shared/i18n/use-figure-format';
import { useName } from '../../shared/i18n/use-name';
import { rights } from '../session/rights';
import { sessionQuery } from '../session/session-query';
import { useToday } from '../session/use-today';
import { useTerritoryTree } from '../places/territory-picker/use-territory-tree';

interface Span {
  validFrom: string | null;
  validTo: string | null;
}

/** A grant's place, programme and days as words. */
export function useGrantWords() {
  const { t } = useTranslation('people');
  const nameOf = useName();
  const format = useFigureFormat();
  const tree = useTerritoryTree();
  const today = useToday();
  const { data: session } = useQuery(sessionQuery);
  const mayRead = Boolean(session && rights.anywhere(session, 'programme.read'));
  const programmes = useQuery({ ...queries.programmes(), enabled: mayRead });
  return {
    place: (code: string): string => {
      const node = tree.data?.byCode.get(code);
      return node ? nameOf(node.territory.name) : code;
    },
    programme: (code: string | null): string => {
      if (code === null) return t('grants.every');
      const found = programmes.data?.find((one) => one.code === code);
      return found ? nameOf(found.title) : code;
    },
    /** Empty for a grant that holds now and for good. */
    days: ({ validFrom, validTo }: Span): string => {
      if (validTo !== null && validTo < today) return t('grants.over');
      if (validFrom !== null && validFrom > today) {
        const from = t('grants.upcoming', { day: format.day(validFrom) });
        return validTo === null ? from : `${from}, ${t('grants.until', { day: format.day(validTo) })}`;
      }
      return validTo === null ? '' : t('grants.until', { day: format.day(validTo) });
    },
  };
}
