/** Who submitted what, when, by which import (null: by form), and why when a rule asks for a reason. */
export interface Authorship {
  readonly submittedBy: string;
  readonly submittedAt: Date;
  readonly importId: string | null;
  readonly reason?: string | null;
}
