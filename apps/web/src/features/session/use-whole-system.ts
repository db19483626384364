import type { Action } from '@core/access';
import { useTerritoryTree } from '../places/territory-picker/use-territory-tree';
import type { Session } from '../../shared/api/session';
import { rights } from './rights';

/** Whether something that concerns the whole system is allowed: by a grant over the country, for every programme. */
export function useWholeSystem(session: Session, action: Action): boolean {
  const { data: tree } = useTerritoryTree();
  if (rights.isOperator(session)) return true;
  const countries = (tree?.roots ?? []).filter(({ territory }) => territory.level === 0);
  return rights.at(
    session,
    action,
    null,
    countries.map(({ territory }) => territory.code),
  );
}
