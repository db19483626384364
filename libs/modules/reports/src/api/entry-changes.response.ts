import { ApiProperty } from '@nestjs/swagger';
import { entryId, type EntryRow } from '@modules/ledger';
import { QUESTION_CODES } from '../domain/entry-questions';
import type { ComparedEntry } from '../use-cases/compare-entry';
import { presentEntry, type EntryResponse } from './entry.response';

const FIELDS = [
  'value',
  'numerator',
  'denominator',
  'spent',
  'narrative',
  'delayReason',
  'evidence',
] as const satisfies readonly (keyof EntryResponse)[];

const CONTENT = { oneOf: [{ type: 'number' }, { type: 'string' }], nullable: true };

/** Which revision is compared with. */
export class ComparedRevisionResponse {
  id: string;
  period: string;
  revision: number;
  state: string;
  submittedAt: string;
  submittedBy: string;
}

/** One field of an entry beside what it was. */
export class FieldChangeResponse {
  field: string;
  @ApiProperty(CONTENT)
  value: number | string | null;
  /** In the revision before; null also where there is none. */
  @ApiProperty(CONTENT)
  previous: number | string | null;
  /** As last accepted; null also where nothing was. */
  @ApiProperty(CONTENT)
  accepted: number | string | null;
  /** Not what the revision before said. */
  changed: boolean;
}

/** Something worth asking whoever reported; never a verdict. */
export class EntryQuestionResponse {
  @ApiProperty({ enum: QUESTION_CODES })
  code: (typeof QUESTION_CODES)[number];
  /** The figures that raise it. */
  @ApiProperty({ type: 'object', additionalProperties: { type: 'number' } })
  params: Readonly<Record<string, number>>;
}

/** An entry field by field beside the revision before it and what was last accepted of the item. */
export class EntryChangesResponse {
  id: string;
  previous: ComparedRevisionResponse | null;
  accepted: ComparedRevisionResponse | null;
  fields: FieldChangeResponse[];
  questions: EntryQuestionResponse[];
}

export function presentEntryChanges({
  entry,
  previous,
  accepted,
  questions,
}: ComparedEntry): EntryChangesResponse {
  const now = presentEntry(entry);
  const before = previous && presentEntry(previous);
  const agreed = accepted && presentEntry(accepted);
  return {
    id: now.id,
    previous: presentRevision(previous),
    accepted: presentRevision(accepted),
    fields: FIELDS.map((field) => ({
      field,
      value: now[field],
      previous: before?.[field] ?? null,
      accepted: agreed?.[field] ?? null,
      changed: now[field] !== (before?.[field] ?? null),
    })),
    questions: questions.map(({ code, params }) => ({ code, params })),
  };
}

function presentRevision(row: EntryRow | undefined): ComparedRevisionResponse | null {
  if (row === undefined) return null;
  const { period, revision, state, submittedAt, submittedBy } = row;
  return { id: entryId(row), period, revision, state, submittedAt: submittedAt.toISOString(), submittedBy };
}
