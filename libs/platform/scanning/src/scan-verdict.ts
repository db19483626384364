/** What a scanner says of a file. `unscannable`: it is larger than the scanner takes. */
export type ScanVerdict =
  | { readonly kind: 'clean' }
  | { readonly kind: 'infected'; readonly signature: string }
  | { readonly kind: 'unscannable' };
