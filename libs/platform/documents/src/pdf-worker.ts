import { dirname, join } from 'node:path';
import { parentPort, workerData, type MessagePort } from 'node:worker_threads';
import pdfmake, { type Content } from 'pdfmake';
import type { NewDocument } from './new-document';

type Definition = Parameters<typeof pdfmake.createPdf>[0];
type Laid = Parameters<NonNullable<Definition['pageBreakBefore']>>[0];

/** What the thread is given. */
export interface PdfWorkerTask {
  readonly document: NewDocument;
}

/** Of the height between the margins. */
const LAST_HEADING = 0.82;
const MARGIN = 42;
const FOOT = 46;
/** Static cuts: letters of a variable font would be embedded as drawings, which nobody can search or copy. */
const FONTS = dirname(require.resolve('@expo-google-fonts/noto-sans/package.json'));
const cut = (name: string): string => join(FONTS, name, `NotoSans_${name}.ttf`);

const FACES = {
  NotoSans: {
    normal: cut('400Regular'),
    bold: cut('600SemiBold'),
    italics: cut('400Regular_Italic'),
    bolditalics: cut('600SemiBold_Italic'),
  },
};

async function write({ document }: PdfWorkerTask): Promise<Uint8Array> {
  pdfmake.setFonts(FACES);
  // Nothing in a document is fetched, and of the disk it reads its letters alone.
  pdfmake.setUrlAccessPolicy(() => false);
  pdfmake.setLocalAccessPolicy((path) => path.startsWith(FONTS));
  pdfmake.setTableLayouts({ lines: lines(document.ink.line), plain: PLAIN });
  return pdfmake.createPdf(definitionOf(document)).getBuffer();
}

function definitionOf(document: NewDocument): Definition {
  const { title, subject, author, language, content, styles, ink } = document;
  return {
    info: { title, subject, author, creator: 'Uade', producer: 'Uade' },
    language,
    displayTitle: true,
    version: '1.7',
    pageSize: 'A4',
    pageMargins: [MARGIN, MARGIN, MARGIN, FOOT],
    defaultStyle: { font: 'NotoSans', fontSize: 8.5, lineHeight: 1.18, color: ink.text },
    styles,
    content: [...content],
    pageBreakBefore: isLonely,
    footer: (page, pages) => foot(document, page, pages),
  };
}

/** A heading at the end of its page goes to the next one, with what it is the heading of. */
function isLonely({ headlineLevel, startPosition }: Laid): boolean {
  return headlineLevel !== undefined && startPosition.verticalRatio > LAST_HEADING;
}

function foot({ foot: { left, right }, ink }: NewDocument, page: number, pages: number): Content {
  const count = right.replace('{page}', String(page)).replace('{pages}', String(pages));
  return {
    margin: [MARGIN, 14, MARGIN, 0],
    fontSize: 7,
    color: ink.muted,
    columns: [
      { width: '*', text: left, noWrap: true },
      { width: 'auto', text: count },
    ],
    columnGap: 16,
  };
}

/** Hairlines between rows, a stronger one under the head. */
function lines(colour: string) {
  return {
    hLineWidth: (index: number, { table }: { table: { headerRows?: number; body: unknown[] } }) =>
      index === 0 || index === table.body.length ? 0 : index === table.headerRows ? 0.9 : 0.4,
    vLineWidth: () => 0,
    hLineColor: () => colour,
    paddingLeft: (column: number) => (column === 0 ? 0 : 3),
    paddingRight: () => 3,
    paddingTop: () => 3,
    paddingBottom: () => 3,
  };
}

const PLAIN = {
  hLineWidth: () => 0,
  vLineWidth: () => 0,
  paddingLeft: () => 0,
  paddingRight: () => 0,
  paddingTop: () => 0,
  paddingBottom: () => 0,
};

async function serve(port: MessagePort, task: PdfWorkerTask): Promise<void> {
  const bytes = await write(task);
  port.postMessage(bytes);
}

if (parentPort === null) throw new Error('This file is what a thread runs.');
void serve(parentPort, workerData);
