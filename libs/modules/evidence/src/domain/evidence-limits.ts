/** What may be attached. */
export const EVIDENCE_LIMITS = {
  /** One file. */
  bytes: 20 * 1024 * 1024,
  /** Files of one entry or one verification. */
  files: 10,
  /** Of an image, as it would be in memory: every camera in use, and no bomb. */
  pixels: 64_000_000,
  /** Longer side of a thumbnail. */
  thumbnail: 512,
  /** What a document that is an archive may inflate to. */
  inflatedBytes: 100 * 1024 * 1024,
} as const;
