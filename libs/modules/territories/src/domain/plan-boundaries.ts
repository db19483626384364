import { createHash } from 'node:crypto';
import type { BoundaryRow, Finding } from '@core/reporting';
import { groupedBy } from './grouped-by';
import type { RowOutcome } from './row-outcome';

/** A territory that a boundary may mean, and what is drawn of it now. */
export interface BoundaryPlace {
  readonly territoryId: number;
  readonly code: string;
  readonly isoCode: string | null;
  /** Whether the sender may draw it. */
  readonly inScope: boolean;
  /** {@link digestOf} the boundary in force; null where there is none. */
  readonly digest: string | null;
}

/** A boundary as it is to be stored. */
export interface BoundaryWrite {
  readonly territoryId: number;
  readonly digest: string;
  readonly geometry: BoundaryRow['geometry'];
}

/** What boundaries would do. */
export interface BoundaryPlan {
  readonly findings: readonly Finding[];
  /** One for each row, in the order of the rows. */
  readonly outcomes: readonly RowOutcome[];
  readonly writes: readonly BoundaryWrite[];
}

interface Meant {
  readonly row: BoundaryRow;
  readonly place: BoundaryPlace;
  readonly digest: string;
}

type Fault = Pick<Finding, 'code' | 'params'>;

/**
 * Decides which boundaries can be taken. A boundary means the territory of its code, or that of its ISO 3166-2 code;
 * never that of its name, since names repeat.
 */
export function planBoundaries(places: readonly BoundaryPlace[], rows: readonly BoundaryRow[]): BoundaryPlan {
  const byCode = new Map(places.map((place) => [place.code, place]));
  const byIso = new Map(places.map((place) => [place.isoCode, place]));
  const findings: Finding[] = [];
  const meant = new Map<BoundaryRow, Meant>();
  const refuse = (row: BoundaryRow, fault: Fault): void => {
    meant.delete(row);
    findings.push({ severity: 'error', row: row.rowNumber, column: 'code', ...fault });
  };
  for (const row of rows) {
    const place = placeOf(row, byCode, byIso);
    if (place === undefined) refuse(row, unknown(row));
    else if (!place.inScope) refuse(row, { code: 'ROW.OUT_OF_SCOPE', params: { value: place.code } });
    else meant.set(row, { row, place, digest: digestOf(row.geometry) });
  }
  const first = withoutConflicts([...meant.values()], refuse);
  const outcomes = rows.map((row) => outcomeOf(row, meant.get(row), first));
  const writes = [...first.values()].filter(({ place, digest }) => place.digest !== digest);
  return { findings, outcomes, writes: writes.map(writeOf) };
}

/** What tells one boundary from another. */
function digestOf({ type, coordinates }: BoundaryRow['geometry']): string {
  return createHash('sha256')
    .update(JSON.stringify([type, coordinates]))
    .digest('hex');
}

/** Undefined also where the two codes of a row mean two territories: which one is right nobody can tell. */
function placeOf(
  { code, isoCode }: BoundaryRow,
  byCode: ReadonlyMap<string | null, BoundaryPlace>,
  byIso: ReadonlyMap<string | null, BoundaryPlace>,
): BoundaryPlace | undefined {
  const ofCode = code === null ? undefined : byCode.get(code);
  const ofIso = isoCode === null ? undefined : byIso.get(isoCode);
  if (ofCode !== undefined && ofIso !== undefined && ofCode !== ofIso) return undefined;
  return ofCode ?? ofIso;
}

function unknown({ code, isoCode }: BoundaryRow): Fault {
  return { code: 'ROW.TERRITORY_UNKNOWN', params: { value: code ?? isoCode } };
}

/** By territory its first row; rows of one territory that differ are all refused. */
function withoutConflicts(
  meant: readonly Meant[],
  refuse: (row: BoundaryRow, fault: Fault) => void,
): Map<number, Meant> {
  const first = new Map<number, Meant>();
  for (const group of groupedBy(meant, ({ place }) => place.code).values()) {
    const [{ digest, place }] = group;
    if (group.every((one) => one.digest === digest)) first.set(place.territoryId, group[0]);
    else {
      for (const { row } of group) {
        refuse(row, { code: 'ROW.CONFLICTING_DUPLICATE', params: { value: place.code } });
      }
    }
  }
  return first;
}

function outcomeOf(
  { rowNumber }: BoundaryRow,
  meant: Meant | undefined,
  first: ReadonlyMap<number, Meant>,
): RowOutcome {
  if (meant === undefined) return { rowNumber, change: 'refused' };
  const { place, digest } = meant;
  const territory = place.code;
  // An equal second boundary of one territory counts once.
  if (first.get(place.territoryId) !== meant || place.digest === digest) {
    return { rowNumber, change: 'unchanged', territory };
  }
  return { rowNumber, change: place.digest === null ? 'new' : 'changed', territory };
}

function writeOf({ place, digest, row }: Meant): BoundaryWrite {
  return { territoryId: place.territoryId, digest, geometry: row.geometry };
}
