/** Reports of a period are due at another time than the programme's rule says. */
export interface MovedDue {
  /** Null: the period itself was moved, for every road map. */
  readonly roadMapId: number | null;
  readonly ord: number;
  /** A report at this instant is still on time. */
  readonly dueAt: Date;
}
