import { ANYWHERE, can, scopeOf, type Action, type Actor } from '@core/access';
import type { ImportKind } from '@core/reporting';

/** What a file changes decides who may send it: reporting on a road map is not drawing one up. */
const ACTION_OF: Readonly<Record<ImportKind, Action>> = {
  territories: 'territory.manage',
  programmes: 'programme.manage',
  'road-maps': 'road-map.manage',
  progress: 'report.submit',
};

/** The permission a file of this kind asks for, beside `import.create`. */
function actionOf(kind: ImportKind): Action {
  return ACTION_OF[kind];
}

/**
 * Whether the actor may send a file of this kind for a programme. Files of no programme (null) concern all of them,
 * so only a grant for every programme will do.
 */
function maySend(actor: Actor, kind: ImportKind, programme: string | null): boolean {
  return can(actor, actionOf(kind), { territory: ANYWHERE, programme });
}

/** Roots of the subtrees whose rows the actor may send; null: everywhere. */
function sendingScope(actor: Actor, kind: ImportKind, programme: string | null): string[] | null {
  const scope = scopeOf(actor, actionOf(kind));
  if (scope === 'everywhere') return null;
  const granted = scope.filter((grant) => grant.programme === null || grant.programme === programme);
  return granted.map(({ territory }) => territory);
}

/** Codes of the programmes whose imports the actor may see beside the ones they sent; null: of all programmes. */
function visibleProgrammes(actor: Actor): string[] | null {
  const scope = scopeOf(actor, 'import.read');
  if (scope === 'everywhere' || scope.some(({ programme }) => programme === null)) return null;
  return scope.flatMap(({ programme }) => (programme === null ? [] : [programme]));
}

/** Whether the actor may close and open periods of a programme. */
function mayLockPeriods(actor: Actor, programme: string): boolean {
  return can(actor, 'period.lock', { territory: ANYWHERE, programme });
}

/** Who may do what with reports, as sentences. */
export const reportsPolicy = { actionOf, maySend, sendingScope, visibleProgrammes, mayLockPeriods } as const;
