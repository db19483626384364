/** The territory under the pointer or the focus, shared by map and table so that each shows the other's. */
export interface Highlight {
  code: string | null;
  set(code: string | null): void;
}
