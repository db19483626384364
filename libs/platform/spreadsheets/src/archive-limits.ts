/** What an archive may hold, all of it counted while inflating. Sizes are bytes. */
export interface ArchiveLimits {
  /** The file as it was sent: it is held in memory. */
  readonly bytes: number;
  readonly entries: number;
  /** One entry, inflated. */
  readonly entryBytes: number;
  /** All entries, inflated. */
  readonly totalBytes: number;
  /** Inflated to deflated size of one entry; what stays under a mebibyte hurts nobody, whatever its ratio. */
  readonly ratio: number;
}

/** A national round of 125,000 lines inflates to about 100 MB at a ratio of 10 to 30. */
export const ARCHIVE_LIMITS: ArchiveLimits = {
  bytes: 64 * 1024 * 1024,
  entries: 2_000,
  entryBytes: 150 * 1024 * 1024,
  totalBytes: 200 * 1024 * 1024,
  ratio: 200,
};
