/** The counts of a file of which nothing is recorded: all of its rows are refused with it, whatever a preview said of them. */
export function noneTaken({ totalRows }: { readonly totalRows: number }) {
  return {
    acceptedRows: 0,
    unchangedRows: 0,
    rejectedRows: totalRows,
    processedRows: totalRows,
    progress: 100,
  };
}
