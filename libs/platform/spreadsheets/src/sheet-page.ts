import { columnName } from './column-name';
import type { NewSheet } from './new-sheet';

/** What can still be read when it is made as wide as a page, in characters: upright, and lying down. */
const UPRIGHT = 110;
const LYING = 190;
const USUAL_WIDTH = 9;

/** First in a sheet: on paper it is made to fit. */
const HEAD = '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>';

/** Last in a sheet: A4, lying down where there are many columns, with lines between the cells and numbered pages. */
function foot({ columns = [] }: NewSheet): string {
  const wide = columns.reduce((sum, { width = USUAL_WIDTH }) => sum + width, 0);
  const orientation = wide > UPRIGHT ? 'landscape' : 'portrait';
  const across = Math.max(1, Math.ceil(wide / LYING));
  return (
    '<printOptions gridLines="1"/>' +
    '<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.6" header="0.3" footer="0.3"/>' +
    `<pageSetup paperSize="9" orientation="${orientation}" fitToWidth="${across}" fitToHeight="0"/>` +
    '<headerFooter><oddFooter>&amp;L&amp;A&amp;R&amp;P / &amp;N</oddFooter></headerFooter>'
  );
}

/** The rows and columns that stay in view come again on every page of paper; undefined where there are none. */
function titles({ name, frozen }: NewSheet): string | undefined {
  const quoted = `'${name.replaceAll("'", "''")}'`;
  const columns = frozen?.columns ? [`${quoted}!$A:$${columnName(frozen.columns - 1)}`] : [];
  const rows = frozen?.rows ? [`${quoted}!$1:$${frozen.rows}`] : [];
  return columns.length + rows.length === 0 ? undefined : [...columns, ...rows].join(',');
}

/** A sheet on paper. */
export const sheetPage = { HEAD, foot, titles } as const;
