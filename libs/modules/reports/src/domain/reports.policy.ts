import { ANYWHERE, can, isImpartial, scopeOf, type Action, type Actor } from '@core/access';
import type { TerritoryPath } from '@core/kernel';
import type { ImportKind } from '@core/reporting';
import type { ImportMode } from './import-mode';

/** What a file changes decides who may send it: reporting on a road map is not drawing one up. */
const ACTION_OF: Readonly<Record<ImportKind, Action>> = {
  territories: 'territory.manage',
  programmes: 'programme.manage',
  'road-maps': 'road-map.manage',
  progress: 'report.submit',
  boundaries: 'territory.manage',
  lineage: 'territory.manage',
};

/** The permission a file of this kind asks for, beside `import.create`: a road map only looked at is a proposal. */
function actionOf(kind: ImportKind, mode: ImportMode = 'apply'): Action {
  return kind === 'road-maps' && mode === 'preview' ? 'road-map.propose' : ACTION_OF[kind];
}

/** Whether others decide on what was sent. */
function isProposed(kind: ImportKind): boolean {
  return kind === 'road-maps';
}

/** A later version of a plan takes two: whoever has it applied is not who sent it, nor stood in for them. */
function isSeconded(actor: Actor, sender: string): boolean {
  return isImpartial(actor, [sender]);
}

/** What the whole country shares: nobody judges their rows by places, so a grant over a part of it will not do. */
const OF_THE_COUNTRY: ReadonlySet<ImportKind> = new Set(['territories', 'programmes', 'lineage']);

/** What a file is sent for. */
interface SendingPlace {
  /** Code; null for files of no programme: they concern all of them, so only a grant for every programme will do. */
  readonly programme: string | null;
  readonly country: TerritoryPath;
  /** `apply` unless told otherwise. */
  readonly mode?: ImportMode;
}

/** Whether the actor may send a file of this kind; which of its rows, their places tell. */
function maySend(actor: Actor, kind: ImportKind, { programme, country, mode }: SendingPlace): boolean {
  const territory = OF_THE_COUNTRY.has(kind) ? country : ANYWHERE;
  return can(actor, actionOf(kind, mode), { territory, programme });
}

/** Roots of the subtrees whose rows the actor may send, in order; null: everywhere. */
function sendingScope(
  actor: Actor,
  kind: ImportKind,
  programme: string | null,
  mode?: ImportMode,
): string[] | null {
  const scope = scopeOf(actor, actionOf(kind, mode));
  if (scope === 'everywhere') return null;
  const granted = scope.filter((grant) => grant.programme === null || grant.programme === programme);
  return [...new Set(granted.map(({ territory }) => territory))].sort();
}

/** Who may do what with reports, as sentences. */
export const reportsPolicy = { actionOf, isProposed, isSeconded, maySend, sendingScope } as const;
