/** How a cell looks and what may be done to it. */
export interface CellFormat {
  readonly bold?: boolean;
  readonly wrap?: boolean;
  /** Background, `RRGGBB`. */
  readonly fill?: string;
  /** May be changed although the sheet is protected. */
  readonly open?: boolean;
  /** In the spreadsheet's own language; `@` keeps what is typed as text. */
  readonly numberFormat?: string;
}

/** What a cell holds. A `Date` is a day without a place, in UTC. Text is text, whatever it begins with. */
export type NewValue = string | number | boolean | Date | null;

/** A cell that differs from its column. */
export interface NewCell {
  readonly value: NewValue;
  readonly format?: CellFormat;
  /** The name of a list of the workbook; what is not in it is refused by the spreadsheet. */
  readonly choices?: string;
}

/** What the cells of a column have in common. */
export interface NewColumn {
  /** In characters. */
  readonly width?: number;
  readonly format?: CellFormat;
  readonly choices?: string;
}

/** A sheet to be written; its rows are asked for when their turn has come, once. */
export interface NewSheet {
  readonly name: string;
  readonly hidden?: boolean;
  /** Only cells that are open may be changed; without a password, so it keeps nobody out who means to get in. */
  readonly protected?: boolean;
  /** Rows and columns that stay in view. */
  readonly frozen?: { readonly rows: number; readonly columns: number };
  readonly columns?: readonly NewColumn[];
  readonly rows: Iterable<NewRow> | AsyncIterable<NewRow>;
}

/** Cells from the first column on. */
export type NewRow = readonly (NewValue | NewCell)[];
