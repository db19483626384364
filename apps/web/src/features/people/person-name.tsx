import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { personNameQuery } from './person-name-query';

/** Who it was, by the id that a report, a decision or a comment carries. */
export function PersonName({ id }: { id: string | null }) {
  const { t } = useTranslation();
  const known = id !== null && !OPERATORS.has(id);
  const { data: name } = useQuery({ ...personNameQuery(id ?? ''), enabled: known });
  if (id === null) return null;
  if (OPERATORS.has(id)) return t('people.operator');
  if (name === undefined) return <span aria-busy>…</span>;
  return name ?? (ACCOUNT.test(id) ? t('people.gone') : id);
}

/** The operator has no account, neither at the page nor at the command line. */
const OPERATORS: ReadonlySet<string> = new Set(['bootstrap', 'operator']);

/** Whoever had an account and is not known any more was erased; other ids are names that records brought along. */
const ACCOUNT = /^[0-9a-f]{8}-[0-9a-f]{4}-/;
