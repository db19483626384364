import type { Finding } from '@core/reporting';

/** A finding of an import; without a row it is about the file as a whole. */
export type ImportFinding = Omit<Finding, 'row'> & { readonly row: number | null };
