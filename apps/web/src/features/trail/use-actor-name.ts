import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { personNameQuery } from '../people/person-name-query';

/** What whoever the address names is called: a person, the operator, or the id of whoever is not known. */
export function useActorName(actor: string | undefined): string {
  const { t } = useTranslation('operations');
  const isOperator = actor === 'bootstrap' || actor === 'operator';
  const { data } = useQuery({
    ...personNameQuery(actor ?? ''),
    enabled: actor !== undefined && !isOperator,
  });
  if (isOperator) return t('trail.operator');
  return data ?? actor ?? '';
}
