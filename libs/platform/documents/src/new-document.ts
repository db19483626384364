import type { Content, Style } from 'pdfmake';

/** What pages are filled with; plain data, since it is laid out in a thread of its own. */
export type DocumentContent = Content;

/** How a named kind of text looks. */
export type DocumentStyle = Style;

/** A document to be written: A4, Noto Sans. */
export interface NewDocument {
  readonly title: string;
  readonly subject?: string;
  readonly author: string;
  /** `kk`, `ru` or `en`: readers, hyphenation and voices go by it. */
  readonly language: string;
  readonly content: readonly DocumentContent[];
  readonly styles: Readonly<Record<string, DocumentStyle>>;
  readonly ink: { readonly text: string; readonly muted: string; readonly line: string };
  /** At the foot of every page; `{page}` and `{pages}` are put in. */
  readonly foot: { readonly left: string; readonly right: string };
}
