/** Who asked for an import to be applied, and when: every entry of it says so. */
export function submissionOf(imported: {
  readonly id: string;
  readonly submittedBy: string | null;
  readonly submittedAt: Date | null;
}): { submittedBy: string; submittedAt: Date } {
  const { submittedBy, submittedAt } = imported;
  if (submittedBy === null || submittedAt === null)
    throw new Error(`Import ${imported.id} was never submitted.`);
  return { submittedBy, submittedAt };
}
