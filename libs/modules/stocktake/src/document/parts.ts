import { BAND_LABELS, type Band } from '@core/metrics';
import type { DocumentContent, DocumentStyle } from '@platform/documents';
import type { StocktakeWords } from '../texts/stocktake-words';
import { BAND_COLOURS, PALETTE } from './palette';

/** Points between the margins of A4. */
export const PAGE_WIDTH = 511;

/** How the parts of the pack are set. */
export const STYLES: Readonly<Record<string, DocumentStyle>> = {
  product: { fontSize: 9, bold: true, color: PALETTE.primary, characterSpacing: 0.6 },
  place: { fontSize: 25, bold: true, lineHeight: 1.05 },
  subtitle: { fontSize: 9.5, color: PALETTE.muted },
  section: { fontSize: 13.5, bold: true, color: PALETTE.primary, margin: [0, 0, 0, 6] },
  sub: { fontSize: 9.5, bold: true, margin: [0, 10, 0, 4] },
  head: { fontSize: 7.2, color: PALETTE.muted },
  note: { fontSize: 7.5, color: PALETTE.muted },
  lead: { fontSize: 10, lineHeight: 1.3 },
  figure: { fontSize: 13, bold: true },
};

interface CellLook {
  readonly align?: 'left' | 'right' | 'center';
  readonly bold?: boolean;
  readonly colour?: string;
}

/** A heading that is also in the document's table of contents. @param isFirst of its page, or of a block that is kept together */
function section(title: string, isFirst = false): DocumentContent {
  return {
    text: title,
    style: 'section',
    outline: true,
    ...(isFirst ? {} : { headlineLevel: 1 }),
    margin: [0, isFirst ? 0 : 16, 0, 6],
  } as DocumentContent;
}

function cell(text: string, { align = 'left', bold = false, colour }: CellLook = {}): DocumentContent {
  return { text, alignment: align, bold, ...(colour === undefined ? {} : { color: colour }) };
}

/** A table with hairlines; the head comes again on every page, and no row is torn. */
function table(
  head: readonly DocumentContent[],
  rows: readonly (readonly DocumentContent[])[],
  widths: readonly (number | string)[],
): DocumentContent {
  const titles = head.map((one) => ({ ...(one as object), style: 'head' }) as DocumentContent);
  return {
    layout: 'lines',
    fontSize: 8,
    table: {
      headerRows: 1,
      dontBreakRows: true,
      keepWithHeaderRows: 1,
      widths: [...widths],
      body: [titles, ...rows.map((row) => [...row])],
    },
  };
}

/** The band as a word on its colour. */
function bandCell(band: Band, words: StocktakeWords): DocumentContent {
  const { fill, ink } = BAND_COLOURS[band];
  const text = BAND_LABELS[band][words.language];
  return { text, fillColor: fill, color: ink, alignment: 'center', fontSize: 7.5, bold: true };
}

/** A difference is set apart when it is bad. */
function pointsCell(value: number | null, words: StocktakeWords): DocumentContent {
  const isBad = value !== null && value < -5;
  const text = value === null ? '—' : words.signed(value);
  return cell(text, { align: 'right', bold: isBad, ...(isBad ? { colour: PALETTE.warning } : {}) });
}

/** Pieces the sections are made of. */
export const parts = { section, cell, table, bandCell, pointsCell } as const;
