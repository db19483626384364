export type { DocumentContent, DocumentStyle, NewDocument } from './new-document';
export { writePdf } from './write-pdf';
