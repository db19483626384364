/** Something that can be chosen in a `FoundPicker`. */
export interface FoundOption {
  /** Its id. */
  value: string;
  label: string;
  /** A second line that tells apart those of one name. */
  note?: string;
}
