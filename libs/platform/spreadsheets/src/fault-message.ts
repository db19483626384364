import { WorkbookFault, type WorkbookFaultKind } from './workbook-fault';

/** What a thread says of a workbook it cannot take: errors arrive without their class. */
export interface FaultMessage {
  readonly fault: { readonly kind: WorkbookFaultKind; readonly params: WorkbookFault['params'] };
}

/** What a thread says when it meets a fault. @throws the error, when it is none of ours */
export function faultMessage(error: unknown): FaultMessage {
  if (!(error instanceof WorkbookFault)) throw error;
  return { fault: { kind: error.kind, params: error.params } };
}
