/** A whole file as it was stored. */
export interface StoredFile {
  id: string;
  /** The name it was sent with; never a path to open. */
  name: string;
  mediaType: string;
  /** Bytes. */
  size: number;
  /** Hexadecimal. */
  sha256: string;
  createdAt: Date;
}
