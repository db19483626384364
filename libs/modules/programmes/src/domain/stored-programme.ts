import type { ProgrammeDocument, PromiseDocument, DirectionDocument } from '@core/reporting';

/** A programme as it is stored, in the words of the document it came from. */
export interface StoredProgramme extends Omit<ProgrammeDocument, 'directions' | 'promises'> {
  readonly id: number;
  /** From then on its calendar and its weights are fixed: figures and road maps hang on them. */
  readonly hasRoadMaps: boolean;
  readonly directions: readonly DirectionDocument[];
  readonly promises: readonly PromiseDocument[];
}
